import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "./tokenise.js";

const CASES: Readonly<Record<string, readonly [text: string, keys: readonly string[]]>> = {
  "words and marks": ["Mind you, it took.", ["mind", "you", ",", "it", "took", "."]],
  "a word with an apostrophe": ["don’t DON'T", ["don't", "don't"]],
  "an abbreviation with inner points": ["the U.S. and a.m.", ["the", "u.s", ".", "and", "a.m", "."]],
  "a sentence end without a space": ["said.Then", ["said", ".", "then"]],
  "numbers with points and commas": ["1.5 billion, 1,000", ["1.5", "billion", ",", "1000"]],
  "numbers with narrow spaces": ["1\u202F500\u00A0000 and 12\u00A0boats", ["1500000", "and", "12", "boats"]],
  "a compound": ["multi-dimensional", ["multi", "-", "dimensional"]],
  "dashes of any length": ["a -- b—c – d", ["a", "-", "b", "-", "c", "-", "d"]],
  "ellipses of any form": ["a … b ... c . . . d ….", ["a", "…", "b", "…", "c", "…", "d", "…"]],
  "quotation marks of any kind": ["“a” «b» 'c'", ['"', "a", '"', '"', "b", '"', '"', "c", '"']],
  "ligatures and accents": ["ﬁnal e\u0301te\u0301", ["final", "été"]],
  "soft hyphens and zero-width marks": ["co\u00ADope\u200Bration", ["cooperation"]],
  "letters of scripts without spaces": ["我们 ไทย", ["我", "们", "ไ", "ท", "ย"]],
  "words from right to left": ["שלום עולם", ["שלום", "עולם"]],
  "signs outside of the basic plane": ["ok \u{1F44D}\u{1F3FD}", ["ok", "\u{1F44D}", "\u{1F3FD}"]],
  "lone surrogates": ["a \ud83d b", ["a", "\ud83d", "b"]],
};

test.each(Object.entries(CASES))("cuts %s", (_, [text, keys]) => {
  expect(tokenise(text).map((token) => token.key)).toEqual(keys);
});

test("joins a word divided at a line end only when told to", () => {
  expect(tokenise("coop-\neration").map((token) => token.key)).toEqual(["coop", "-", "eration"]);
  expect(tokenise("coop-\neration", { joinLines: true }).map((token) => token.key)).toEqual(["cooperation"]);
});

test("tokens and what lies between them make up the text again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      const tokens = tokenise(text);
      const end = tokens.at(-1)?.end ?? 0;
      expect(tokens.map((token) => token.before + token.raw).join("")).toBe(text.slice(0, end));
      expect(text.slice(end)).toMatch(/^[\s\p{Cf}\p{Mn}]*$/u);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.raw);
    }),
  );
});
