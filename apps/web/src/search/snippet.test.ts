import fc from "fast-check";
import { expect, test } from "vitest";
import { snippet } from "./snippet.js";

const LONG = `${"before it ".repeat(20)}the harbour wall${" and after".repeat(20)}`;

function show(text: string, ...words: readonly string[]): string {
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return snippet(text, marks).map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join("");
}

test.each([
  { what: "a short text is whole", text: "The wall held.", words: ["wall"], shown: "The [wall] held." },
  { what: "without marks it is the beginning", text: "The wall held.", words: [], shown: "The wall held." },
  { what: "marks that overlap are one", text: "The whole town stood.", words: ["whole town", "town"], shown: "The [whole town] stood." },
  { what: "lines are joined", text: "The whole\n town stood.", words: ["whole\n town"], shown: "The [whole town] stood." },
  {
    what: "a long text is cut between words",
    text: LONG,
    words: ["harbour"],
    shown: `…it before it before it before it the [harbour] wall${" and after".repeat(11)}…`,
  },
])("$what", ({ text, words, shown }) => {
  expect(show(text, ...words)).toBe(shown);
});

test("every snippet is a part of its text that has the first mark, and no character is cut", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "bc", " ", "🚢", "\n"), maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(300), { maxLength: 6 }), (text, numbers) => {
      const ends = numbers.map((number) => Math.min(number, text.length)).map((at) => (text.charCodeAt(at) >= 0xdc00 ? at + 1 : at));
      const marks = ends.slice(1).flatMap((end, index) => {
        const start = ends[index] ?? 0;
        return start < end ? [{ start, end }] : [];
      }).sort((a, b) => a.start - b.start);
      const segments = snippet(text, marks).filter((segment) => segment.text !== "…");
      const joined = segments.map((segment) => segment.text).join("");
      expect(joined).not.toMatch(/\p{Surrogate}/u);
      expect(text.replace(/\s+/g, " ")).toContain(joined.replace(/\s+/g, " "));
      const [first] = marks;
      if (first !== undefined) {
        const marked = segments.find((segment) => segment.marked)?.text ?? "";
        expect(text.slice(first.start).replace(/\s+/g, " ").startsWith(marked)).toBe(true);
        expect(marked).not.toBe("");
      }
    }),
  );
});
