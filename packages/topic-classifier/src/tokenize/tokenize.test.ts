import { splitsSurrogatePair } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokenize.js";
import { isHyphenated } from "./tokens.js";

test.each([
  ["words and clause marks", "Yes, we can.", ["yes", ",", "we", "can", "."]],
  ["an acronym with dots is one word", "the U.S. and the U.S.A.", ["the", "us", "and", "the", "usa"]],
  ["an initial is no acronym", "George W. Bush", ["george", "w", ".", "bush"]],
  ["a possessive ending is cut off, straight or curly", "Kazakhstan’s and Russia's", ["kazakhstan", "and", "russia"]],
  ["other apostrophes are left out", "d'Ivoire, N’Djamena", ["divoire", ",", "ndjamena"]],
  ["hyphens part words", "Kazakhstan-U.S. non‐proliferation", ["kazakhstan", "us", "non", "proliferation"]],
  ["diacritics do not count", "Côte, Türkiye, São", ["cote", ",", "turkiye", ",", "sao"]],
  ["composed and decomposed letters are alike", "Yaounde\u0301", ["yaounde"]],
  ["characters of no width do not count", "Ka\u00adzakh\u200bstan", ["kazakhstan"]],
  ["a currency is not the country", "US$ 1.5 billion", ["us$", "1", ".", "5", "billion"]],
  ["Cyrillic", "Россия — сосед", ["россия", "—", "сосед"]],
  ["each Han character is a word", "中国和US", ["中", "国", "和", "us"]],
  ["letters beyond the basic plane", "𝒜b c", ["𝒜b", "c"]],
  ["no word at all", " \n\t «» 🇰🇿", []],
])("%s", (_, text, expected) => {
  expect(tokenize(text).forms.map((form) => form.text)).toEqual(expected);
});

test("offsets are those of the word without its possessive ending", () => {
  const text = "In Kazakhstan’s U.S. policy";
  const { starts, ends } = tokenize(text);
  const slices = starts.map((start, index) => text.slice(start, ends[index]));
  expect(slices).toEqual(["In", "Kazakhstan", "U.S.", "policy"]);
});

test("a hyphen is seen only where nothing else stands between two words", () => {
  const tokens = tokenize("co-operate - well-");
  expect(tokens.forms.map((_, index) => isHyphenated(tokens, index))).toEqual([true, false, false]);
});

const unit = fc.constantFrom("a", "B", ".", "’", "-", " ", "é", "\u0301", "中", "𝒜", "\ud835", "$", "\n");
const text = fc.string({ unit });

test("tokens are never empty, never overlap and never divide a surrogate pair", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (given) => {
      const { starts, ends } = tokenize(given);
      let last = 0;
      starts.forEach((start, index) => {
        const end = ends[index] ?? -1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(splitsSurrogatePair(given, start) || splitsSurrogatePair(given, end)).toBe(false);
        last = end;
      });
      expect(last).toBeLessThanOrEqual(given.length);
    }),
  );
});

test("every letter and digit is in a token", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (given) => {
      const { starts, ends } = tokenize(given);
      let rest = "";
      let at = 0;
      starts.forEach((start, index) => {
        rest += given.slice(at, start);
        at = ends[index] ?? at;
      });
      rest += given.slice(at);
      expect(rest.replaceAll(/['\u2019\u02bc][sS]/g, "")).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
