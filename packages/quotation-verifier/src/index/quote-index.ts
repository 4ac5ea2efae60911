import type { Languages } from "../grave/languages.js";
import type { Span, Transcript, Turn } from "@colloquy/corpus-schema";
import type { Segment } from "./segment.js";

/** A turn in the word stream of an index. */
export interface IndexedTurn {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** Editorial notes and stage directions in the reading text, as offsets of it. */
  readonly notes: readonly Span[];
  /** Whether this entry leaves the notes out. It stands alone: what follows it in the stream was not said next. */
  readonly withoutNotes: boolean;
}

/**
 * The words of a set of transcripts, by place and by shingle. Made by `createQuoteIndex`, and never changed: what is
 * added or taken away gives another index, which shares with this one what stays. Its inside is not part of the public
 * API. It holds about fourteen bytes per word beside the transcripts themselves, and some sixty per turn.
 */
export interface QuoteIndex {
  readonly transcripts: readonly Transcript[];
  /** The words of languages that its verdicts go by. */
  readonly languages: Languages;
  /** The last word of every name and label of a speaker, folded, and how many end in it. */
  readonly speakerWords: ReadonlyMap<string, number>;
  /** In the order of the stream: transcript by transcript, the turns and then again those with notes, without them. */
  readonly turns: readonly IndexedTurn[];
  /** Where the words of each turn begin in the stream; at last, where the stream ends. */
  readonly turnStarts: Int32Array;
  /** The word stream, in parts. */
  readonly segments: readonly Segment[];
}

/** Which turn of the index a word of the stream belongs to: its position in `index.turns`. */
export function turnAt({ turnStarts }: QuoteIndex, word: number): number {
  let low = 0;
  let high = turnStarts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((turnStarts[middle] ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The segment that a word of the stream lies in; undefined beyond the end. */
export function segmentAt({ segments }: QuoteIndex, word: number): Segment | undefined {
  return segments.findLast(({ firstWord }) => firstWord <= word);
}

/** Whether what is said at two words of the stream belongs to one continuous conversation. */
export function areContinuous(index: QuoteIndex, first: number, second: number): boolean {
  return areTurnsContinuous(index, turnAt(index, first), turnAt(index, second));
}

/** Whether two turns belong to one continuous conversation. */
export function areTurnsContinuous({ turns }: QuoteIndex, first: number, second: number): boolean {
  if (first === second) return true;
  const a = turns[first];
  const b = turns[second];
  return a?.transcript === b?.transcript && a?.withoutNotes === false && b?.withoutNotes === false;
}
