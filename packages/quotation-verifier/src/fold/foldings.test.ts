import { expect, test } from "vitest";
import { foldingsBetween, MARK_FOLDINGS, WORD_FOLDINGS } from "./foldings.js";

test.each([
  ["equal words", "word", "word", []],
  ["another apostrophe", "don’t", "don't", ["quotation-marks"]],
  ["a ligature", "ﬁnal", "final", ["ligatures"]],
  ["the same ligature on both sides, and a soft hyphen", "ﬁn\u00ADal", "ﬁnal", ["invisible-marks"]],
  ["an accent as a character of its own", "e\u0301", "é", ["composition"]],
  ["several at once", "ﬁn\u00ADn’s", "finn's", ["invisible-marks", "ligatures", "quotation-marks"]],
  ["other letters", "word", "ward", null],
  ["other capitals", "us", "US", null],
])("names what sets apart %s", (_, a, b, expected) => {
  expect(foldingsBetween(a, b, WORD_FOLDINGS)).toEqual(expected);
});

test.each([
  ["“", "'", ["quotation-marks"]],
  ["--", "—", ["dashes"]],
  ["...", "…", ["ellipsis"]],
  [",", ";", null],
])("marks %s and %s", (a, b, expected) => {
  expect(foldingsBetween(a, b, MARK_FOLDINGS)).toEqual(expected);
});
