import type { LineTable } from "../lines/split-lines.js";

/** The lines of a document that one conversation has to itself. */
export interface LineRange {
  /** Index of the first line. */
  readonly first: number;
  /** Index after the last line. */
  readonly end: number;
}

/** The offset at which a range begins. */
export function rangeStart(lines: LineTable, { first }: LineRange): number {
  return lines.starts[first] ?? 0;
}

/** The offset after a range. */
export function rangeEnd(lines: LineTable, { end }: LineRange): number {
  return end >= lines.count ? lines.text.length : (lines.starts[end] ?? lines.text.length);
}
