import fc from "fast-check";
import { expect, test } from "vitest";
import { Fragments } from "./fragments.js";

/** The texts of a list as they are joined; what is not known is a space. */
function joined(texts: readonly string[]): string {
  const fragments = new Fragments(texts);
  return texts.reduce((all, text) => all + (fragments.before(text) ?? " ") + text.trim(), "").trim();
}

test("words that are cut anywhere are joined as they were", () => {
  const word = fc.constantFrom("nets", "O'Hara", "well-known", "1,953.50", "sailmaker's", "naïve", "e.g.", "Rope", "20%", "mill:", "boat;", "why?", "Öl", "café");
  const cut = fc.array(fc.nat(8), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, cut), { minLength: 4, maxLength: 20 }), (words) => {
      const texts = words.flatMap(([written, cuts]) => {
        const places = [...new Set([0, ...cuts.filter((place) => place > 0 && place < written.length)])].sort((one, other) => one - other);
        return places.map((place, index) => (place === 0 ? " " : "") + written.slice(place, places[index + 1]));
      });
      expect(joined(texts)).toBe(words.map(([written]) => written).join(" "));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, readonly string[], string]>([
  ["texts from which the spaces were taken", ["The", "nets", "are", "in"], "The nets are in"],
  ["a sentence that lacks its space", [" One.", " Two.", "Three.", " Four."], "One. Two. Three. Four."],
  ["several words that lack their space", [" One", " two", " three", " four", "and five", " six"], "One two three four and five six"],
  ["sentences, of which one is a word that lacks its space", [" We rang twice", " and then", "nobody", " came up", "."], "We rang twice and then nobody came up."],
  ["brackets, music and quotations", [" One", " two", "(wind)", "♪", "“three”", "—"], "One two (wind) ♪ “three” —"],
  ["a text that ends in a space", [" One ", " two", "three ", "four"], "One twothree four"],
  ["nothing", [], ""],
])("%s", (_name, texts, expected) => {
  expect(joined(texts)).toBe(expected);
});
