import fc from "fast-check";
import { expect, test } from "vitest";
import { cutWords, wordKeys } from "./cut-words.js";
import { foldWord } from "./fold-word.js";

const CASES: Readonly<Record<string, readonly [text: string, keys: readonly string[]]>> = {
  "words and marks": ["Mind you, it took.", ["mind", "you", "it", "took"]],
  "straight and curly apostrophes": ["don’t DON'T l`eau", ["don", "t", "don", "t", "l", "eau"]],
  "apostrophes that are letters": ["п\u02BCять Hawai\u02BBi", ["п", "ять", "hawai", "i"]],
  "points and hyphens": ["the U.S. multi-dimensional 1.5", ["the", "u", "s", "multi", "dimensional", "1", "5"]],
  accents: ["Été ete\u0301 naïve Ñandú", ["ete", "ete", "naive", "nandu"]],
  "letters that stand alone in Unicode": ["Straße Wałęsa Østfold æra İstanbul ılık", ["strasse", "walesa", "ostfold", "aera", "istanbul", "ilik"]],
  "the letters of Russian and Ukrainian": ["Ёлка елка мой мои її іі за́мок", ["елка", "елка", "мой", "мои", "її", "іі", "замок"]],
  "Greek accents and the final sigma": ["ΟΔΌΣ οδος", ["οδοσ", "οδοσ"]],
  "Arabic and Hebrew vowel signs": ["كِتَابٌ كتــاب שָׁלוֹם", ["كتاب", "كتاب", "שלום"]],
  "signs of vowels that are no accents": ["हिन्दी", ["हिन्दी"]],
  "ligatures and wide forms": ["ﬁnal ＡＢＣ１２", ["final", "abc12"]],
  "soft hyphens and zero-width marks": ["co\u00ADope\u200Bration", ["cooperation"]],
  "scripts without spaces": ["我们去 か\u3099が ｶﾞガ ไทย", ["我", "们", "去", "が", "が", "ガ", "ガ", "ไ", "ท", "ย"]],
  "scripts side by side": ["NATO北约2004年", ["nato", "北", "约", "2004", "年"]],
  "Korean syllables": ["한국어", ["한국어"]],
  "lone surrogates and signs": ["a \ud83d b \u{1F44D}", ["a", "b"]],
  "a mark without a letter": ["\u0301 ـ", []],
};

test.each(Object.entries(CASES))("cuts %s", (_, [text, keys]) => {
  expect(wordKeys(text)).toEqual(keys);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("a", "É", "e", "\u0301", "\u00AD", "’", " ", "ё", "й", "我", "が", "\u3099", "ﾞ", "ß", "İ", "ﬁ", "\u{1D400}") }),
);

test("each word stands in order at its place, and its place yields the same word", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of cutWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(foldWord(text.slice(word.start, word.end))).toBe(word.key);
        end = word.end;
      }
    }),
  );
});

test("folding what was folded changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
    { numRuns: 2000 },
  );
});

test("capitals make no difference", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("abcéèüßñçøåёйїжщάςΣ")) }), (text) => {
      expect(wordKeys(text.toUpperCase())).toEqual(wordKeys(text));
    }),
  );
});
