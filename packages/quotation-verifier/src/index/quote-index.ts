import type { Span, Transcript, Turn } from "@colloquy/corpus-schema";
import type { Postings } from "./postings.js";

/** A turn in the word stream of an index. */
export interface IndexedTurn {
  readonly transcript: Transcript;
  /** Position of the transcript in {@link QuoteIndex.transcripts}. */
  readonly transcriptNumber: number;
  readonly turn: Turn;
  /** Where its words begin in the stream. */
  readonly firstWord: number;
  /** Editorial notes and stage directions in the reading text, as offsets of it. */
  readonly notes: readonly Span[];
  /** Whether this entry leaves the notes out. It stands alone: what follows it in the stream was not said next. */
  readonly withoutNotes: boolean;
}

/** A shingle is a run of this many words. */
export const SHINGLE_WORDS = 3;

/**
 * The words of a set of transcripts, by place and by shingle. Made by `createQuoteIndex`, and never changed; its
 * inside is not part of the public API. It holds about twelve bytes per word beside the transcripts themselves.
 */
export interface QuoteIndex {
  readonly transcripts: readonly Transcript[];
  /** The last word of every name and label of a speaker, folded. */
  readonly speakerWords: ReadonlySet<string>;
  /** For each transcript, the offsets of the surrogate pairs in its source: what turns UTF-16 into code points. */
  readonly surrogatePairs: readonly Int32Array[];
  /** In the order of the stream. */
  readonly turns: readonly IndexedTurn[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The words of all turns, as numbers of the vocabulary. */
  readonly words: Int32Array;
  readonly wordPostings: Postings;
  /** First words of shingles, by the hash of the shingle. */
  readonly shinglePostings: Postings;
  /** Number of hash values: a power of two. */
  readonly shingleBuckets: number;
}

/** Which turn of the index a word of the stream belongs to: its position in `index.turns`. */
export function turnAt(index: QuoteIndex, word: number): number {
  let low = 0;
  let high = index.turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const turn = index.turns[middle];
    if (turn !== undefined && turn.firstWord <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether what is said at two words of the stream belongs to one continuous conversation. */
export function areContinuous(index: QuoteIndex, first: number, second: number): boolean {
  const from = turnAt(index, first);
  const to = turnAt(index, second);
  if (from === to) return true;
  const a = index.turns[from];
  const b = index.turns[to];
  return a?.transcript === b?.transcript && a?.withoutNotes === false && b?.withoutNotes === false;
}

/** The hash value of a shingle of three words. */
export function shingleKey(buckets: number, first: number, second: number, third: number): number {
  let hash =
    Math.imul(first, 0x9e3779b1) ^
    Math.imul(second + 0x7f4a7c15, 0x85ebca6b) ^
    Math.imul(third + 0x165667b1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (buckets - 1);
}
