import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../fixtures/transcript-arbitrary.js";
import { guardFormula, unguardFormula } from "./formula-guard.js";

const CASES: Record<string, [cell: string, guarded: string]> = {
  "an equals sign is guarded": ["=1+1", "'=1+1"],
  "a plus sign is guarded": ["+1", "'+1"],
  "a minus sign is guarded": ["-1", "'-1"],
  "an at sign is guarded": ["@SUM(A1)", "'@SUM(A1)"],
  "a tab is guarded": ["\t=1", "'\t=1"],
  "a carriage return is guarded": ["\r=1", "'\r=1"],
  "what looks guarded is guarded once more": ["'=1", "''=1"],
  "a word is left alone": ["word", "word"],
  "an apostrophe before a word is left alone": ["'tis", "'tis"],
  "a sign inside a text is left alone": ["a=b", "a=b"],
  "an empty cell is left alone": ["", ""],
};

test.for(Object.entries(CASES))("%s", ([, [cell, guarded]]) => {
  expect(guardFormula(cell)).toBe(guarded);
  expect(unguardFormula(guarded)).toBe(cell);
});

const risky = fc
  .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a"), { maxLength: 6 })
  .map((parts) => parts.join(""));

test("every text comes back from behind its guard", () => {
  fc.assert(
    fc.property(fc.oneof(risky, anyText), (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }),
  );
});

test("no guarded text begins with a character that starts a formula", () => {
  fc.assert(
    fc.property(fc.oneof(risky, anyText), (text) => {
      expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
