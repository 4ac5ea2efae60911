import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineRange } from "./line-range.js";
import { opening } from "./opening.js";
import { trimQuote } from "./quote-selection.js";

test.each([
  { ends: "LF", text: "one\ntwo\nthree" },
  { ends: "CR LF", text: "one\r\ntwo\r\nthree" },
  { ends: "CR", text: "one\rtwo\rthree" },
])("lines are counted from 1 with $ends", ({ text }) => {
  const start = text.indexOf("two");
  expect(lineRange(text, { start: 0, end: 3 })).toEqual({ first: 1, last: 1 });
  expect(lineRange(text, { start, end: start + 3 })).toEqual({ first: 2, last: 2 });
  expect(lineRange(text, { start, end: text.length })).toEqual({ first: 2, last: 3 });
});

test("a short text is its own opening, with its line breaks as spaces", () => {
  expect(opening("Where does\nthe river end?")).toBe("Where does the river end?");
});

test("a long text is cut between words", () => {
  const text = "Where does the river end, and who was it that said, all those years ago, that nobody would ever know?";
  expect(opening(text)).toBe("Where does the river end, and who was it that said, all those years ago, that nobody would…");
});

test("an opening never has half of a character, even without a space to cut at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(opening(" ".repeat(359) + text + "😀".repeat(400))).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("selected words lose the white space at their ends, and their offsets follow", () => {
  expect(trimQuote(12, 40, "  an objective\nnecessity ")).toEqual({
    turn: 12,
    span: { start: 42, end: 64 },
    words: "an objective\nnecessity",
  });
  expect(trimQuote(12, 40, " \n ")).toBeNull();
});
