import { expect, test } from "vitest";
import { foldingsBetween, MARK_FOLDINGS, WORD_FOLDINGS } from "./foldings.js";

test.each([
  ["equal words", "word", "word", []],
  ["another apostrophe", "don’t", "don't", ["quotation-marks"]],
  ["a ligature", "ﬁnal", "final", ["ligatures"]],
  ["the same ligature on both sides, and a soft hyphen", "ﬁn\u00ADal", "ﬁnal", ["invisible-marks"]],
  ["an accent as a character of its own", "e\u0301", "é", ["composition"]],
  ["several at once", "ﬁn\u00ADn’s", "finn's", ["invisible-marks", "ligatures", "quotation-marks"]],
  ["a ligature of two vowels, and Arabic in presentation forms", "ĳs ﻻ", "ijs لا", ["ligatures"]],
  ["wide letters", "ＮＰＴ２", "NPT2", ["width"]],
  ["a backtick and a prime for an apostrophe", "don`t l′eau", "don't l'eau", ["quotation-marks"]],
  ["a soft hyphen at a line end", "coop\u00AD\neration", "cooperation", ["line-hyphen"]],
  ["a Russian ё", "Уйдём", "Уйдем", ["yo"]],
  ["a number in thousands", "1,500,000", "1\u202F500\u202F000", ["digit-grouping"]],
  ["a number in one piece", "1500", "1,500", ["digit-grouping"]],
  ["a number in the Spanish way", "1.500.000", "1500000", ["digit-grouping"]],
  ["a decimal point", "1.500", "1500", null],
  ["a decimal comma", "3,50", "350", null],
  ["Cyrillic letters that look Latin", "cаr", "car", null],
  ["other letters", "word", "ward", null],
  ["other capitals", "us", "US", null],
])("names what sets apart %s", (_, a, b, expected) => {
  expect(foldingsBetween(a, b, WORD_FOLDINGS)).toEqual(expected);
});

test.each([
  ["“", "'", ["quotation-marks"]],
  ["--", "—", ["dashes"]],
  ["...", "…", ["ellipsis"]],
  ["``", "„", ["quotation-marks"]],
  ["<<", "«", ["quotation-marks"]],
  ["״", '"', ["quotation-marks"]],
  ["……", "...", ["ellipsis"]],
  ["，", ",", ["width"]],
  [",", ";", null],
])("marks %s and %s", (a, b, expected) => {
  expect(foldingsBetween(a, b, MARK_FOLDINGS)).toEqual(expected);
});
