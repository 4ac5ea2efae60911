import { isEdtf, readRecipe } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { explainFact, explainDate } from "./explain-fact.js";

test.each([
  ["2004-13", "There is no month 13."],
  ["2004-00-01", "There is no month 00."],
  ["2003-02-29", "2003-02 has no day 29."],
  ["2004-3-2", "Months and days have two digits: 2004-03-02."],
  ["02.03.2004", /^The year comes first/],
  ["3/2/2004", /^A date has two ends at most/],
  ["2004-03-02/2004-02-18", "The end 2004-02-18 comes before the beginning 2004-03-02."],
  ["2004-03-02/2004-13", "There is no month 13."],
  ["March 2004", /^“March 2004” is no date that can be read\. Write 2004-03-02/],
])("the date %s is explained", (text, says) => {
  expect(explainDate(text)).toMatch(says);
});

test.each([
  ["language", "English, I think", "“English, I think” is no language tag. Write en, ru, kk, pt-BR or zh-Hant."],
  ["language", "pt-BR", null],
  ["date", "1964~", null],
  ["date", "", null],
  ["title", "2004-13", null],
] as const)("%s %j: %s", (field, value, says) => {
  expect(explainFact(field, value)).toBe(says);
});

test("a date is explained just when it is none, and so is a language just when no recipe may hold it", () => {
  const pieces = fc.array(fc.constantFrom("2004", "-", "02", "30", "/", "~", "..", "1", "x", "en", "Latn"), { maxLength: 7 });
  fc.assert(
    fc.property(pieces.map((all) => all.join("")), (text) => {
      expect(explainDate(text) === null).toBe(isEdtf(text));
      if (text === "") return;
      expect(explainFact("language", text) === null).toBe(readRecipe({ schemaVersion: 1, metadata: { language: text } }).ok);
    }),
  );
});
