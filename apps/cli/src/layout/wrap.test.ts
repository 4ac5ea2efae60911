import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./display-width.js";
import { hangingIndent, wrap } from "./wrap.js";

test("words stay whole, and paragraphs apart", () => {
  expect(wrap("one two three\nfour", 8)).toEqual(["one two", "three", "four"]);
  expect(wrap("a lighthouse-keeper", 6)).toEqual(["a", "lighthouse-keeper"]);
  expect(wrap("", 6)).toEqual([""]);
});

test("nothing is lost, and no line is too wide unless it is one word", () => {
  const text = fc.array(fc.string({ unit: "grapheme" }).map((word) => word.replace(/\s/gu, "x"))).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, columns) => {
      const lines = wrap(words, columns);
      expect(lines.join(" ").split(" ").filter((word) => word !== "")).toEqual(words.split(" ").filter((word) => word !== ""));
      for (const line of lines) {
        if (displayWidth(line) > columns) expect(line.trim()).not.toContain(" ");
      }
    }),
  );
});

test("later lines stand under the text", () => {
  expect(hangingIndent("Name  ", "one two three four", 6, 20)).toBe("Name  one two three\n      four");
});
