import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, cutWords, foldWord } from "./cut-words.js";

const wordsOf = (text: string): string[] => cutWords(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ["It’s a well-known fact.", ["It’s", "a", "well", "known", "fact"]],
  ["US$ 1.5 billion, in 2004.", ["US", "1.5", "billion", "in", "2004"]],
  ["« Où ? » — « Là-bas. »", ["Où", "Là", "bas"]],
  ["Не знаю", ["Не", "знаю"]],
  ["لا أعرف", ["لا", "أعرف"]],
  ["我不知道", ["我", "不", "知", "道"]],
  ["…!?", []],
  ["", []],
])("%o", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

/** The words of a text of plain letters, letter by letter. */
function naiveCount(text: string): number {
  let count = 0;
  let inside = false;
  for (const sign of text) {
    const isLetter = /[\p{L}\p{N}\p{M}]/u.test(sign);
    if (isLetter && !inside) count += 1;
    inside = isLetter;
  }
  return count;
}

test("every text without apostrophes, points or unspaced scripts has as many words as runs of letters", () => {
  const signs = fc.constantFrom("a", "Z", "é", "e\u0301", "7", "я", "ب", " ", "\n", "-", "!", "😀");
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (all) => {
      expect(countWords(all.join(""))).toBe(naiveCount(all.join("")));
    }),
  );
});

test("every word is a slice with a letter or a digit in it, and the counts agree", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/[\p{L}\p{N}\p{M}]/u);
      expect(countWords(text)).toBe(wordsOf(text).length);
    }),
  );
});

test("words are compared without accents, case and kinds of apostrophe", () => {
  expect(["Élan", "DON’T", "ﬁne", "ΟΔΟΣ"].map(foldWord)).toEqual(["elan", "don't", "fine", "οδοσ"]);
});

test("every text that is folded as a whole has its folded words in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "É", "e", "\u0301", "Σ", "σ", "’", "ﬁ", "½", "İ", " ", "-", "ば", "각") }), (text) => {
      for (const word of wordsOf(text)) expect(foldWord(text)).toContain(foldWord(word));
    }),
  );
});
