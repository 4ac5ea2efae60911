import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, padTo, shorten, shortenStart } from "./display-width.js";

test.each([
  ["", 0],
  ["plain", 5],
  ["“curly”", 7],
  ["e\u0301", 1],
  ["漢字", 4],
  ["ｆｕｌｌ", 8],
  ["한글", 4],
  ["😀", 2],
  ["👩‍👩‍👧", 2],
  ["a\u200Bb", 2],
  ["мир", 3],
])("%j takes %i columns", (text, expected) => {
  expect(displayWidth(text)).toBe(expected);
});

test("a text that fits is not cut, one that does not ends in an ellipsis at a word's end", () => {
  expect(shorten("The lamps are lit", 17)).toBe("The lamps are lit");
  expect(shorten("The lamps are lit", 16)).toBe("The lamps are…");
  expect(shorten("Lighthouse-keeping", 8)).toBe("Lightho…");
  expect(shorten("漢字漢字", 5)).toBe("漢字…");
});

test("a text can be cut at its start", () => {
  expect(shortenStart("texts/a.txt", 11)).toBe("texts/a.txt");
  expect(shortenStart("texts/a.txt", 6)).toBe("…a.txt");
  expect(shortenStart("漢字漢字", 5)).toBe("…漢字");
});

test("a shortened text is never wider than asked, and never ends in half of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
      for (const short of [shorten(text, columns), shortenStart(text, columns)]) {
        expect(displayWidth(short)).toBeLessThanOrEqual(columns);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
});

test("a padded text has the width, or its own where that is more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, columns) => {
      expect(displayWidth(padTo(text, columns))).toBe(Math.max(columns, displayWidth(text)));
    }),
  );
});
