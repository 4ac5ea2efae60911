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
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index + end.length > span.start) break;
    line += 1;
    lineStart = index + end.length;
  }
  const lineText = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? "";
  const column = span.start - lineStart + 1;
  const length = Math.max(0, Math.min(span.end - lineStart, lineText.length) - (column - 1));
  return { line, column, lineText, length };
}

/** `12:8`, as it follows the name of a file. */
export function lineAndColumn({ line, column }: Pick<TextPlace, "line" | "column">): string {
  return `${line}:${column}`;
}
