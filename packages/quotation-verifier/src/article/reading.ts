import type { Span } from "@colloquy/corpus-schema";

/** A stretch of an article, and what is read in its place. Offsets are half-open, UTF-16. */
export interface Replacement extends Span {
  readonly text: string;
}

/** An article without its markup, and the way back into the article as it was given. */
export interface Reading {
  readonly text: string;
  /** The place in the article of a stretch of the reading. Half-open, UTF-16. */
  readonly toSource: (span: Span) => Span;
}

/** Signs in a reading that no text has: they open and close a block quote. `indented` opens what may also be code. */
export const BLOCK_SIGNS = { open: "\uFDD0", close: "\uFDD1", indented: "\uFDD2" } as const;

/** The text as it stands. */
export function readAsIs(text: string): Reading {
  return { text, toSource: (span) => span };
}

/** A reading with some stretches replaced. The replacements are in order and do not overlap. */
export function rewrite({ text, toSource }: Reading, replacements: readonly Replacement[]): Reading {
  /** Of each stretch: where it begins in the new text and in the old one, and where it ends in the old one. */
  const starts: number[] = [];
  const olds: number[] = [];
  const ends: number[] = [];
  let written = "";
  let at = 0;
  const write = (part: string, old: number, end: number): void => {
    if (part === "") return;
    starts.push(written.length);
    olds.push(old);
    ends.push(end);
    written += part;
  };
  for (const { start, end, text: part } of replacements) {
    write(text.slice(at, start), at, -1);
    write(part, start, end);
    at = end;
  }
  write(text.slice(at), at, -1);
  const place = (offset: number): Span => {
    const found = Math.max(0, lastAtMost(starts, offset));
    const [start = 0, old = 0, end = 0] = [starts[found], olds[found], ends[found]];
    return end === -1 ? { start: old + offset - start, end: old + offset - start + 1 } : { start: old, end };
  };
  return {
    text: written,
    toSource: ({ start, end }) =>
      toSource({ start: place(start).start, end: end > start ? place(end - 1).end : place(start).start }),
  };
}

/** The position of the last number that is not greater than another, in ascending numbers; -1 where there is none. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
