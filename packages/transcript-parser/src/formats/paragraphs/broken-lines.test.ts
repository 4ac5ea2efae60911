import { expect, test } from "vitest";
import { areBrokenLines, goesOn } from "./broken-lines.js";

test.each<[string, string, boolean]>([
  ["It was cold in the", "winter of that year", true],
  ["It was cold in the ", "  winter", true],
  ["It was cold.", "and wet", false],
  ["“It was cold.”", "he said", false],
  ["It was cold in", "Oslo that year", false],
  ["It was cold, and", "", false],
])("%j, then %j", (before, after, expected) => {
  expect(goesOn(before, after)).toBe(expected);
});

test.each([
  [5, 5, false],
  [6, 1, false],
  [6, 2, true],
  [100, 29, false],
  [100, 30, true],
])("of %d pairs %d go on", (pairs, goingOn, expected) => {
  expect(areBrokenLines(pairs, goingOn)).toBe(expected);
});
