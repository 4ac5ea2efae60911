import type { Block, Line } from "./piece.js";

/** Notes are set smaller than the text, by this much. */
const SMALLER = 0.93;
/** How a note begins. */
const MARK = /^(?:\[?\d{1,3}\]?[.)]?|[*†‡§¶]{1,3}|\p{Ll}[.)])(?:\s|(?=\p{L}))/u;

/** The notes at the feet of columns: the last lines of a column, in smaller type, of which the first begins with a mark. */
export function findNotes(blocks: readonly Block[], bodySize: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  const hasBody = blocks.some(({ lines }) => lines.some((line) => isBody(line, bodySize)));
  if (!hasBody) return notes;
  for (const { lines } of blocks) {
    let from = lines.length;
    while (from > 0 && !isBody(lines[from - 1], bodySize)) from -= 1;
    while (from < lines.length && !MARK.test(lines[from]?.text ?? "")) from += 1;
    for (const line of lines.slice(from)) notes.add(line);
  }
  return notes;
}

function isBody(line: Line | undefined, bodySize: number): boolean {
  return line !== undefined && line.size >= SMALLER * bodySize;
}
