import fc from "fast-check";
import { expect, test } from "vitest";
import { completeShape, type FeatureShape } from "./feature-shape.js";
import { GramBuffer } from "./gram-buffer.js";
import { readGrams } from "./read-grams.js";

const NONE = { min: 1, max: 0 };
const WORDS = completeShape({ wordPairs: false, prefixes: NONE, characters: NONE });

function grams(text: string, shape: FeatureShape): { hash: number; slice: string }[] {
  const buffer = new GramBuffer();
  readGrams(text, shape, buffer);
  return Array.from({ length: buffer.length }, (_, at) => ({
    hash: buffer.hashes[at] ?? 0,
    slice: text.slice(buffer.starts[at], buffer.ends[at]),
  }));
}

const hashes = (text: string, shape = WORDS): number[] => grams(text, shape).map(({ hash }) => hash);

test.each([
  ["case", "The Salt", "the salt"],
  ["accents", "Café Zoë", "cafe zoe"],
  ["composed and decomposed letters", "Zoe\u0308", "Zo\u00EB"],
  ["soft hyphens and joiners", "nu\u00ADclear", "nuclear"],
  ["marks and white space", "salt,  (rope)\n", "salt rope"],
  ["Greek and Cyrillic capitals", "ΣΑΛΤ МИР", "σαλτ мир"],
])("%s make no difference", (_, one, other) => {
  expect(hashes(one)).toEqual(hashes(other));
});

test.each([
  ["salt and rope", ["salt", "and", "rope"]],
  ["ропа та сіль", ["ропа", "та", "сіль"]],
  ["外交 policy 部長", ["外", "交", "policy", "部", "長"]],
  ["G7外相", ["G7", "外", "相"]],
  ["  ", []],
  ["", []],
])("the words of %j are %j", (text, words) => {
  expect(grams(text, WORDS).map(({ slice }) => slice)).toEqual(words);
});

test("pairs, prefixes and runs have the place of their words", () => {
  const shape = completeShape({ wordPairs: true, prefixes: { min: 2, max: 3 }, characters: { min: 4, max: 4 } });
  const found = grams("old rope", shape).map(({ slice }) => slice);
  expect(found).toEqual(["old", "old", "old", "old", "old", "rope", "old rope", "rope", "rope", "rope", "rope", "rope"]);
});

test("a word, its prefix and its runs are different features", () => {
  const shape = completeShape({ wordPairs: false, prefixes: { min: 4, max: 4 }, characters: { min: 4, max: 6 } });
  const found = hashes("rope", shape);
  expect(new Set(found).size).toBe(found.length);
});

test("words that begin alike share prefixes", () => {
  const shape = completeShape({ wordPairs: false, prefixes: { min: 4, max: 6 } });
  const other = new Set(hashes("economists", shape));
  expect(hashes("economy", shape).filter((hash) => other.has(hash))).toHaveLength(3);
});

test("every feature is at words of the text, in order, and no surrogate pair is split", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  const shape = completeShape({ characters: { min: 3, max: 4 } });
  fc.assert(
    fc.property(text, (given) => {
      for (const { slice } of grams(given, shape)) {
        expect(slice.length).toBeGreaterThan(0);
        expect(slice).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
      }
    }),
  );
});

test.each([
  [{ bits: 7 }, "bits"],
  [{ bits: 20.5 }, "bits"],
  [{ codebook: -1 }, "codebook"],
  [{ codebook: Number.NaN }, "codebook"],
  [{ prefixes: { min: 0, max: 4 } }, "prefixes"],
  [{ characters: { min: 3, max: 99 } }, "characters"],
])("the shape %j is refused", (shape, name) => {
  expect(() => completeShape(shape)).toThrow(name);
});
