import fc from "fast-check";
import { expect, test } from "vitest";
import { composeAccents } from "./compose-accents.js";
import type { Piece } from "./layout/piece.js";

function piece(text: string, x: number, end: number, rest: Partial<Piece> = {}): Piece {
  return { text, x, end, y: 0, size: 10, strong: false, emphasis: false, isSpaced: false, ...rest };
}

test.each<[string, Piece[], [text: string, x: number, end: number][]]>([
  ["an accent at the end of what is drawn before", [piece("caf\u00B4", 0, 18), piece("e?", 13, 22)], [["caf", 0, 13], ["é?", 13, 22]]],
  ["an accent by itself, higher for a capital", [piece("\u00B4", 1, 6, { y: -2 }), piece("Etat", 0, 20)], [["État", 0, 20]]],
  ["a letter without its dot", [piece("na\u00A8", 0, 14), piece("\u0131ve", 10, 22)], [["na", 0, 10], ["ïve", 10, 22]]],
  ["a cedilla behind its letter", [piece("fac", 0, 15), piece("\u00B8", 11, 15), piece("ade", 15, 30)], [["faç", 0, 15], ["ade", 15, 30]]],
  ["a cedilla with more behind it", [piece("fac", 0, 15), piece("\u00B8ade", 11, 30)], [["faç", 0, 15], ["ade", 15, 30]]],
  ["a cedilla before its letter", [piece("gar\u00B8", 0, 20), piece("con", 15, 30)], [["gar", 0, 15], ["çon", 15, 30]]],
  ["a cedilla of a capital, which is wider", [piece("\u201CC", 0, 12), piece("\u00B8 a va", 6, 30)], [["\u201CÇ", 0, 12], ["a va", 12, 30]]],
  ["an accent that stands apart", [piece("caf\u00B4", 0, 18), piece("e", 18, 22)], [["caf\u00B4", 0, 18], ["e", 18, 22]]],
  ["an accent on another line", [piece("\u00B4", 0, 5), piece("e", 0, 5, { y: 12 })], [["\u00B4", 0, 5], ["e", 0, 5]]],
  ["a letter that has no such form", [piece("`", 0, 5), piece("Q", 1, 8)], [["`", 0, 5], ["Q", 1, 8]]],
])("%s", (_name, pieces, expected) => {
  expect(composeAccents(pieces).map(({ text, x, end }) => [text, x, end])).toEqual(expected);
});

test("no letter is lost, and none is made", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "e", "c", "\u0131", "\u00B4", "`", "\u00B8", "Q", " "), minLength: 1, maxLength: 4 });
  const any = fc.record({ text, x: fc.integer({ min: 0, max: 20 }), width: fc.integer({ min: 0, max: 12 }) }).map(({ text: drawn, x, width }) => piece(drawn, x, x + width));
  const letters = (pieces: readonly Piece[]): string =>
    pieces.map((one) => one.text).join("").normalize("NFD").replace(/\u0131/g, "i").replace(/[^a-zQ]/g, "");
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (pieces) => {
      expect(letters(composeAccents(pieces))).toBe(letters(pieces));
    }),
  );
});
