import { expect, test } from "vitest";
import { findingsOfMarked } from "../fixtures/findings-of.js";
import { NOT_TURNED, TURNED_BEFORE, TURNED_BEHIND } from "./cut-off.test-data.js";

test.each([...TURNED_BEFORE, ...TURNED_BEHIND])("%s: %s", (language, said, ...expected) => {
  expect(findingsOfMarked(language, said)).toEqual(expected);
});

test.each(NOT_TURNED)("%s, nothing turned: %s", (language, said) => {
  expect(findingsOfMarked(language, said)).toEqual([]);
});

test("the words of an entry of several are not idle where the quotation begins between them", () => {
  expect(findingsOfMarked("en", "There is no {doubt about the wall}.")).toEqual(["negation cut-off"]);
  expect(findingsOfMarked("en", "There is no doubt {about the wall}.")).toEqual([]);
});
