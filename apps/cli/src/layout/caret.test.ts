import fc from "fast-check";
import { expect, test } from "vitest";
import { caretLines } from "./caret.js";
import { displayWidth } from "./display-width.js";
import { textPlace } from "./text-place.js";

test.each([
  ["a word", "The lamps are lit", { start: 4, end: 9 }, [" 1 | The lamps are lit", "   |     ^^^^^"]],
  ["an empty place", "The lamps", { start: 9, end: 9 }, [" 1 | The lamps", "   |          ^"]],
  ["a word behind wide characters", "漢字 lamps", { start: 3, end: 8 }, [" 1 | 漢字 lamps", "   |      ^^^^^"]],
  ["a word behind a tab", "\tlamps", { start: 1, end: 6 }, [" 1 |  lamps", "   |  ^^^^^"]],
])("%s has carets below it", (_name, text, span, expected) => {
  expect(caretLines(textPlace(text, span), 80)).toEqual(expected);
});

test("of a long line the part around the place is shown", () => {
  const text = `${"x".repeat(500)} lamps ${"y".repeat(500)}`;
  const [line = "", carets = ""] = caretLines(textPlace(text, { start: 501, end: 506 }), 60);
  expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("lamps");
  expect(line.length).toBeLessThanOrEqual(60);
});

test("no line is ever wider than the terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(), fc.nat(20), (text, number, length) => {
      const start = number % (text.length + 1);
      const lines = caretLines(textPlace(text, { start, end: Math.min(text.length, start + length) }), 50);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(50);
    }),
  );
});
