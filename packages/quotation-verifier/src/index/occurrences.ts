import { countOf, positionsOf } from "./postings.js";
import { areContinuous, type QuoteIndex } from "./quote-index.js";
import { SHINGLE_WORDS, shingleKey, wordKey, type Segment } from "./segment.js";
import { wordHash } from "./word-hash.js";

/** A run of words of the stream, half-open. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** How many comparisons of words one lookup may take: enough for any real quotation, an end for made-up ones. */
export const MAX_COMPARISONS = 2_000_000;
/** Where a shingle stands in so few places, no rarer one is looked for. */
const RARE = 2;

/** The numbers by which the index knows some words. */
export function wordNumbers(_: QuoteIndex, keys: readonly string[]): number[] {
  return keys.map(wordHash);
}

/**
 * Every place of the stream where words stand in this order, in rising order; at most `limit`. In each segment the
 * rarest shingle is looked up, and only its places are compared: words that nobody says cost next to nothing.
 */
export function findOccurrences(index: QuoteIndex, words: readonly number[], limit: number): WordRange[] {
  const found: WordRange[] = [];
  if (words.length === 0) return found;
  let budget = MAX_COMPARISONS;
  for (const segment of index.segments) {
    const { offset, positions } = rarestAnchor(segment, words);
    for (const position of positions) {
      const same = countSame(segment, words, position - offset);
      budget -= same + 1;
      if (same === words.length) {
        const start = segment.firstWord + position - offset;
        if (areContinuous(index, start, start + same - 1)) found.push({ start, end: start + same });
      }
      if (found.length >= limit || budget < 0) return found;
    }
  }
  return found;
}

/** Places that may hold a run of words: where its rarest part stands, and how far into the run that part is. */
interface Anchor {
  readonly offset: number;
  readonly positions: Int32Array;
}

/** Where the rarest part of a run of words may stand in a segment; parts share keys, so the words must be compared. */
export function rarestAnchor(segment: Segment, words: readonly number[]): Anchor {
  const inWords = words.length < SHINGLE_WORDS;
  const postings = inWords ? segment.wordPostings : segment.shinglePostings;
  const last = inWords ? words.length - 1 : words.length - SHINGLE_WORDS;
  let [offset, key, fewest] = [0, 0, Infinity];
  for (let at = 0; at <= last && fewest > RARE; at += 1) {
    const candidate = inWords ? wordKey(segment, words[at] ?? 0) : shingleKey(segment, words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
    const count = countOf(postings, candidate);
    if (count < fewest) [offset, key, fewest] = [at, candidate, count];
  }
  return { offset, positions: positionsOf(postings, key) };
}

/** How many of some words stand one after another from a position of a segment. */
export function countSame({ words: source }: Segment, words: readonly number[], start: number): number {
  if (start < 0 || start + words.length > source.length) return 0;
  let same = 0;
  while (same < words.length && source[start + same] === words[same]) same += 1;
  return same;
}
