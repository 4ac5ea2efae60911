import { lastAtMost } from "./reading.js";

/** The offsets at which the lines of a text begin. A line ends with LF, CR LF or CR. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line and the column of an offset, both from 1; columns count UTF-16 code units. */
export function lineAndColumn(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  const line = lastAtMost(lineStarts, offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}
