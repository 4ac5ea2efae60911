import type { Span } from "@colloquy/corpus-schema";

/** A line of the source, cut where a place begins and ends in it. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly before: string;
  /** What of the place lies in this line. */
  readonly marked: string;
  readonly after: string;
}

/** Lines that are shown in front of a place and behind its first line. */
const BEFORE = 12;
const BEHIND = 60;
/** Of a longer line only so many characters about its beginning or the place are shown, and signs of the cut. */
const MOST_CHARACTERS = 2000;

/** The lines about a place of the source, the place marked: enough to see where it stands, however long the source is. */
export function sourceWindow(source: string, place: Span | null): SourceLine[] {
  const at = place ?? { start: 0, end: 0 };
  let start = lineStart(source, at.start);
  for (let back = 0; back < BEFORE && start > 0; back += 1) start = lineStart(source, start - 1);
  const lines: SourceLine[] = [];
  let number = countLines(source, start) + 1;
  while (lines.length < BEFORE + BEHIND) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    lines.push(cutLine(source, { start, end }, at, number));
    if (found === -1) break;
    start = end + 1;
    number += 1;
  }
  return lines;
}

function cutLine(source: string, line: Span, place: Span, number: number): SourceLine {
  const from = Math.min(Math.max(place.start, line.start), line.end);
  const to = Math.min(Math.max(place.end, from), line.end);
  return {
    number,
    before: last(source.slice(line.start, from)),
    marked: first(source.slice(from, to)),
    after: first(source.slice(to, line.end)),
  };
}

function first(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`;
}

function last(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `…${text.slice(-MOST_CHARACTERS)}`;
}

function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}

function countLines(source: string, end: number): number {
  let count = 0;
  for (let at = source.indexOf("\n"); at !== -1 && at < end; at = source.indexOf("\n", at + 1)) count += 1;
  return count;
}
