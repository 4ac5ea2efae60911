import { positionsOf } from "./postings.js";
import { areContinuous, SHINGLE_WORDS, shingleKey, type QuoteIndex } from "./quote-index.js";

/** A run of words of the stream, half-open. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** How many comparisons of words one lookup may take: enough for any real quotation, an end for made-up ones. */
const MAX_COMPARISONS = 2_000_000;

/** The vocabulary's numbers of some words; -1 for a word that nobody in the index ever says. */
export function wordNumbers(index: QuoteIndex, keys: readonly string[]): number[] {
  return keys.map((key) => index.vocabulary.get(key) ?? -1);
}

/**
 * Every place of the stream where words stand in this order, in rising order; at most `limit`. The rarest shingle is
 * looked up, and only its places are compared: words that nobody says cost nothing.
 */
export function findOccurrences(index: QuoteIndex, words: readonly number[], limit: number): WordRange[] {
  const found: WordRange[] = [];
  if (words.length === 0 || words.includes(-1)) return found;
  const anchor = rarestAnchor(index, words);
  let budget = MAX_COMPARISONS;
  for (const position of anchor.positions) {
    const start = position - anchor.offset;
    const same = countSame(index, words, start);
    budget -= same + 1;
    if (same === words.length && areContinuous(index, start, start + same - 1))
      found.push({ start, end: start + same });
    if (found.length >= limit || budget < 0) break;
  }
  return found;
}

/** Places that may hold a run of words: where its rarest part stands, and how far into the run that part is. */
interface Anchor {
  readonly offset: number;
  readonly positions: Int32Array;
}

function rarestAnchor(index: QuoteIndex, words: readonly number[]): Anchor {
  const size = words.length < SHINGLE_WORDS ? 1 : SHINGLE_WORDS;
  let best: Anchor | null = null;
  for (let offset = 0; offset + size <= words.length; offset += 1) {
    const positions =
      size === 1 ? positionsOf(index.wordPostings, words[offset] ?? -1) : shinglePositions(index, words, offset);
    if (best === null || positions.length < best.positions.length) best = { offset, positions };
    if (positions.length === 0) break;
  }
  return best ?? { offset: 0, positions: new Int32Array(0) };
}

/** Where the shingle that begins at an offset of some words may stand. Hash values collide: compare the words. */
export function shinglePositions(index: QuoteIndex, words: readonly number[], offset: number): Int32Array {
  const [first = -1, second = -1, third = -1] = words.slice(offset, offset + SHINGLE_WORDS);
  if (first < 0 || second < 0 || third < 0) return new Int32Array(0);
  return positionsOf(index.shinglePostings, shingleKey(index.shingleBuckets, first, second, third));
}

function countSame(index: QuoteIndex, words: readonly number[], start: number): number {
  if (start < 0 || start + words.length > index.words.length) return 0;
  let same = 0;
  while (same < words.length && index.words[start + same] === words[same]) same += 1;
  return same;
}
