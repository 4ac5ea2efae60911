import { hasFlag, LINE, type LineTable } from "../lines/split-lines.js";
import { readTime } from "./read-time.js";

/** Milliseconds of the time that fills a line; -1 where the line is none. */
export function timeOfLine(lines: LineTable, index: number): number {
  if (index < 0 || !hasFlag(lines, index, LINE.time)) return -1;
  return readTime(lines.text, lines.froms[index] ?? 0, lines.ends[index] ?? 0)?.milliseconds ?? -1;
}
