import { createPostings, type Postings } from "./postings.js";

/** A shingle is a run of this many words. */
export const SHINGLE_WORDS = 3;

/** The words of some whole transcripts, and where each word and each shingle stands. Never changed. */
export interface Segment {
  /** Where its words begin in the stream of the index. */
  readonly firstWord: number;
  /** The words in order, as numbers: see `wordHash`. */
  readonly words: Int32Array;
  /** By {@link wordKey}, counted from the segment's first word. */
  readonly wordPostings: Postings;
  /** First words of shingles by {@link shingleKey}, counted from the segment's first word. */
  readonly shinglePostings: Postings;
}

/**
 * Words of a segment at most, unless one transcript alone has more. What is added or taken away costs no more than the
 * segment that it goes to, and a segment this large fits the caches of processors.
 */
const MAX_SEGMENT_WORDS = 1 << 19;

/** Segments of words, one part after another; a part (a transcript or more) is never divided. */
export function createSegments(parts: readonly Int32Array[], firstWord: number): Segment[] {
  const segments: Segment[] = [];
  let open: Int32Array[] = [];
  let length = 0;
  let start = firstWord;
  const close = (): void => {
    if (length > 0) segments.push(createSegment(join(open, length), start));
    start += length;
    open = [];
    length = 0;
  };
  for (const part of parts) {
    if (length + part.length > MAX_SEGMENT_WORDS) close();
    open.push(part);
    length += part.length;
  }
  close();
  return segments;
}

/**
 * The last segments that are no larger than what is added to them, so that segments stay few: a word is moved only as
 * often as the segment that it is in doubles.
 */
export function smallSegments(segments: readonly Segment[], added: number): Segment[] {
  const small: Segment[] = [];
  let length = added;
  for (const segment of segments.toReversed()) {
    if (segment.words.length > length || segment.words.length + length > MAX_SEGMENT_WORDS) break;
    small.unshift(segment);
    length += segment.words.length;
  }
  return small;
}

function join(parts: readonly Int32Array[], length: number): Int32Array {
  const words = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    words.set(part, at);
    at += part.length;
  }
  return words;
}

function createSegment(words: Int32Array, firstWord: number): Segment {
  const wordKeys = powerOfTwoFrom(words.length / 8);
  const shingleKeys = powerOfTwoFrom(words.length / 2);
  const keys = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) keys[at] = mix(words[at] ?? 0) & (wordKeys - 1);
  const wordPostings = createPostings(keys, wordKeys);
  const shingles = keys.subarray(0, Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    shingles[at] = hashShingle(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0) & (shingleKeys - 1);
  }
  return { firstWord, words, wordPostings, shinglePostings: createPostings(shingles, shingleKeys) };
}

function powerOfTwoFrom(count: number): number {
  let power = 16;
  while (power < count) power *= 2;
  return power;
}

/** Under which key a segment has a word. Words share keys: compare the words. */
export function wordKey({ wordPostings }: Segment, word: number): number {
  return mix(word) & (wordPostings.starts.length - 2);
}

/** Under which key a segment has a shingle. Shingles share keys: compare the words. */
export function shingleKey({ shinglePostings }: Segment, first: number, second: number, third: number): number {
  return hashShingle(first, second, third) & (shinglePostings.starts.length - 2);
}

function hashShingle(first: number, second: number, third: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(third + 0x165667b1, 0xc2b2ae35));
}

/** Spreads what differs in some bits over all of them. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
