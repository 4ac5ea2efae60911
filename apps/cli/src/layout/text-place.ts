import type { Span } from "@colloquy/corpus-schema";

/** A place as editors count it: line and column from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The whole line, without its end. */
  readonly lineText: string;
  /** How many code units of the line are meant: up to its end at most. */
  readonly length: number;
}

/** Line and column of a span's start. Lines end with LF, CR LF or CR, as in most editors. */
export function textPlace(text: string, span: Span): TextPlace {
  return textPlaces(text)(span);
}

/** Finds places of one text, whose lines are counted once. */
export function textPlaces(text: string): (span: Span) => TextPlace {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (span) => {
    const index = lastAtMost(starts, span.start);
    const lineStart = starts[index] ?? 0;
    const lineText = /^[^\r\n]*/.exec(text.slice(lineStart, starts[index + 1]))?.[0] ?? "";
    const column = span.start - lineStart + 1;
    const length = Math.max(0, Math.min(span.end - lineStart, lineText.length) - (column - 1));
    return { line: index + 1, column, lineText, length };
  };
}

/** Index of the last of some sorted numbers that is not above `limit`; the first where all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** `12:8`, as it follows the name of a file. */
export function lineAndColumn({ line, column }: Pick<TextPlace, "line" | "column">): string {
  return `${line}:${column}`;
}
