import type { Piece } from "./piece.js";

/** Letters of middle width, in sizes of the type. */
const LETTER = 0.5;

/** A line as words on their places, as a program that justifies text draws them. Reading goes right, then down. */
export function drawLine(text: string, x: number, y: number, size = 10, options: Partial<Piece> & { readonly gap?: number } = {}): Piece[] {
  const { gap = 0.28 * size, ...rest } = options;
  let at = x;
  return text.split(" ").map((word): Piece => {
    const end = at + word.length * LETTER * size;
    const piece: Piece = { text: word, x: at, end, y, size, strong: false, emphasis: false, isSpaced: at > x, ...rest };
    at = end + gap;
    return piece;
  });
}

/** Lines below each other. */
export function drawColumn(lines: readonly string[], x: number, y: number, leading = 12, size = 10): Piece[] {
  return lines.flatMap((line, index) => drawLine(line, x, y + index * leading, size));
}

/** Words wrapped to lines of a width in points. */
export function wrap(words: readonly string[], width: number, size = 10): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length * LETTER * size > width && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
