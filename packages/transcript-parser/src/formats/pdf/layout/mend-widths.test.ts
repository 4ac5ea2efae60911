import { expect, test } from "vitest";
import { mendWidths } from "./mend-widths.js";
import type { Piece } from "./piece.js";

function piece(text: string, x: number, end: number, rest: Partial<Piece> = {}): Piece {
  return { text, x, end, y: 0, size: 10, strong: false, emphasis: false, isSpaced: false, ...rest };
}

test.each<[string, Piece[], [text: string, end: number][]]>([
  ["letters with marks reach to the next piece", [piece("ली", 0, 0), piece("ला", 8, 16)], [["ली", 8], ["ला", 16]]],
  ["but not over a space", [piece("में", 0, 0), piece("था", 12, 20, { isSpaced: true })], [["में", 9.4], ["था", 20]]],
  ["which stands in front of no comma", [piece("थी", 0, 5), piece(",", 8, 10, { isSpaced: true })], [["थी", 8], [",", 10]]],
  ["nor across a column", [piece("में", 0, 0), piece("था", 60, 68)], [["में", 0], ["था", 68]]],
  ["letters without marks stay as wide as they are", [piece("क", 0, 5), piece("ख", 9, 14)], [["क", 5], ["ख", 14]]],
  ["a piece without a width comes before that at its place, which takes its width over", [piece("क", 56.76, 65), piece("प्रश्न", 56.8, 56.8), piece("र्ता", 80, 86)], [["प्रश्न", 56.8], ["क", 80], ["र्ता", 86]]],
])("%s", (_name, row, expected) => {
  const mended = mendWidths(row);
  expect(mended.map(({ text }) => text)).toEqual(expected.map(([text]) => text));
  mended.forEach(({ end }, index) => expect(end).toBeCloseTo(expected[index]?.[1] ?? NaN));
});
