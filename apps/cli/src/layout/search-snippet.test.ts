import fc from "fast-check";
import { expect, test } from "vitest";
import { paintFor } from "./paint.js";
import { cutSnippet, snippetLines } from "./search-snippet.js";

const long = Array.from({ length: 100 }, (_, at) => `word${at}`).join(" ");
const at = (words: string): { start: number; end: number } => ({ start: long.indexOf(words), end: long.indexOf(words) + words.length });
const shown = (text: string, spans: Parameters<typeof cutSnippet>[1]): string =>
  cutSnippet(text, spans).parts.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)).join("");

test("a short turn is shown whole", () => {
  expect(shown("The sea,\nthe wall.", [{ start: 4, end: 7 }])).toBe("The [sea], the wall.");
});

test("of a long turn the place of the first word is shown, cut between words", () => {
  const snippet = cutSnippet(long, [at("word50"), at("word51"), at("word99")]);
  const text = snippet.parts.map((part) => part.text).join("");
  expect(text).toMatch(/^…word\d\d .*word49 word50 word51 .*word\d\d…$/);
  expect(text.length).toBeLessThan(260);
  expect(snippet.others).toBe(1);
});

test("spans that overlap are one", () => {
  expect(shown("a b c d", [{ start: 0, end: 3 }, { start: 2, end: 5 }])).toBe("[a b c] d");
});

test("a phrase that is longer than a snippet is shown whole", () => {
  expect(shown(long, [{ start: 0, end: 400 }])).toContain(`[${long.slice(0, 400)}]`);
});

test("what is shown stands in the turn, and every marked word is one that was found", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "é", "我", "\u{1F44D}"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.nat(), fc.boolean(), (words, number, hasColour) => {
      const text = words.join(" ");
      const chosen = number % words.length;
      const start = words.slice(0, chosen).join(" ").length + (chosen === 0 ? 0 : 1);
      const snippet = cutSnippet(text, [{ start, end: start + (words[chosen] ?? "").length }]);
      const plain = snippet.parts.map((part) => part.text).join("");
      expect(text).toContain(plain.replace(/^…/, "").replace(/…$/, ""));
      expect(snippet.parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual([words[chosen]]);
      const output = { isTerminal: true, columns: 40, hasColour, write: () => Promise.resolve() };
      const lines = snippetLines(snippet, paintFor({ hasColour }), output, 2);
      // eslint-disable-next-line no-control-regex -- escape sequences are colour
      const unpainted = lines.join(" ").replace(/\u001B\[\d+m/g, "");
      expect(unpainted).toBe(hasColour ? plain : snippet.parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join(""));
    }),
  );
});
