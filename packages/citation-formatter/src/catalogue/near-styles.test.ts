import { expect, test } from "vitest";
import { nearStyles } from "./near-styles.js";

const STYLES = ["apa", "apsa", "chicago-notes", "chicago-author-date", "oscola"].map((id) => ({ id, title: id }));

test.each([
  ["chicgo-notes", ["chicago-notes"]],
  ["chciago-notes", ["chicago-notes"]],
  ["chicago", ["chicago-notes", "chicago-author-date"]],
  ["apaa", ["apa", "apsa"]],
  ["appa", ["apa", "apsa"]],
  ["OSCLA", ["oscola"]],
  ["nature", []],
  ["", ["apa", "apsa", "oscola"]],
  ["x".repeat(10_000), []],
])("%j is near %j", (name, expected) => {
  expect(nearStyles(name, STYLES)).toEqual(expected);
});
