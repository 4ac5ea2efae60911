import type { Span } from "@colloquy/corpus-schema";

/** A stretch of a snippet. */
export interface SnippetSegment {
  readonly text: string;
  readonly marked: boolean;
}

/** How much stands before the first mark, and in all, in UTF-16 code units. */
const BEFORE = 40;
const MOST = 160;

/**
 * The words of a text around its first mark, cut between words, with an ellipsis where something is left out. Text without
 * marks is cut at its beginning. Runs of white space become one space.
 *
 * @param marks half-open, in UTF-16 code units, sorted by their beginning; they may overlap
 */
export function snippet(text: string, marks: readonly Span[]): SnippetSegment[] {
  const first = marks[0] ?? { start: 0, end: 0 };
  const start = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE, first.start);
  const end = start + MOST >= text.length ? text.length : wordEnd(text, start + MOST, Math.max(first.end, start + 1));
  const segments: SnippetSegment[] = [];
  const add = (until: number, marked: boolean): void => {
    const piece = text.slice(at, Math.min(until, end)).replace(/\s+/g, " ");
    if (piece !== "") segments.push({ text: piece, marked });
    at = Math.max(at, Math.min(until, end));
  };
  let at = start;
  if (start > 0) segments.push({ text: "…", marked: false });
  for (const mark of marks) {
    if (mark.start >= end) break;
    if (mark.end <= at) continue;
    if (mark.start > at) add(mark.start, false);
    add(mark.end, true);
  }
  add(end, false);
  if (end < text.length) segments.push({ text: "…", marked: false });
  return segments;
}

/** Where a word begins, not before `from`; `until` where none does, or, of text without spaces, the next whole character. */
function wordStart(text: string, from: number, until: number): number {
  const space = text.slice(from, until).search(/\s\S/);
  if (space !== -1) return from + space + 1;
  return isInsidePair(text, from) ? from + 1 : from;
}

/** Where a word ends, not behind `until`; of text without spaces, where a whole character does. Never before `least`. */
function wordEnd(text: string, until: number, least: number): number {
  if (until <= least) return least;
  const space = text.slice(least, until + 1).search(/\s\S*$/);
  if (space > 0) return least + space;
  return isInsidePair(text, until) ? until - 1 : until;
}

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00;
}
