import fc from "fast-check";
import { expect, test } from "vitest";
import { textPlace } from "./text-place.js";

test.each([
  ["the start", "ab\ncd", { start: 0, end: 1 }, { line: 1, column: 1, lineText: "ab", length: 1 }],
  ["after LF", "ab\ncd", { start: 3, end: 5 }, { line: 2, column: 1, lineText: "cd", length: 2 }],
  ["after CR LF", "ab\r\ncd", { start: 5, end: 6 }, { line: 2, column: 2, lineText: "cd", length: 1 }],
  ["after CR", "ab\rcd", { start: 3, end: 4 }, { line: 2, column: 1, lineText: "cd", length: 1 }],
  ["more than a line", "ab\ncd", { start: 1, end: 5 }, { line: 1, column: 2, lineText: "ab", length: 1 }],
  ["the end of a text", "ab\n", { start: 3, end: 3 }, { line: 2, column: 1, lineText: "", length: 0 }],
  ["behind an emoji, which is two code units", "😀b", { start: 2, end: 3 }, { line: 1, column: 3, lineText: "😀b", length: 1 }],
])("%s has its line and column", (_name, text, span, expected) => {
  expect(textPlace(text, span)).toEqual(expected);
});

test("line and column always lead back to the offset", () => {
  const texts = fc.array(fc.constantFrom("a", "b ", "\n", "\r", "\r\n", "😀")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, fc.nat(), (text, number) => {
      const start = number % (text.length + 1);
      // Between CR and LF is the end of the line that they end.
      const { line, column, lineText } = textPlace(text, { start, end: start });
      const lines = text.split(/\r\n|\n|\r/);
      const before = text.slice(0, start - (column - 1));
      expect(lineText).toBe(lines[line - 1]);
      expect(before.split(/\r\n|\n|\r/).length).toBe(line);
    }),
  );
});
