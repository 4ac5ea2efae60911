import type { IndexedTurn } from "./quote-index.js";
import { readWords } from "./read-words.js";
import { EMPTY_HASH, HASH_PRIME, wordHash } from "./word-hash.js";

/**
 * A saved index, all numbers little-endian:
 * - 8 bytes: `CQINDEX` and the version of the format;
 * - 4 bytes: the checksum of all that follows it;
 * - 4 bytes: the length of the contents in bytes, a multiple of four;
 * - the contents, JSON in UTF-8, with spaces at the end: see {@link SavedContents};
 * - for each turn of each transcript, 4 bytes: how many words it has;
 * - for each word, 4 bytes: its number.
 */
export const MAGIC = "CQINDEX";
export const VERSION = 1;
/** Where the checksum stands, and where what it is of begins. */
export const CHECKSUM_AT = 8;
export const CONTENTS_LENGTH_AT = 12;
export const CONTENTS_AT = 16;

/** What a saved index says of itself. */
export interface SavedContents {
  /** {@link readingFingerprint} when it was saved. */
  readonly reading: number;
  readonly transcripts: readonly SavedTranscript[];
}

/** A transcript of a saved index. Its text is not saved. */
export interface SavedTranscript {
  readonly id: string;
  readonly textSha256: string;
  /** {@link turnsFingerprint} of its entries. */
  readonly turnsHash: number;
  /** How many entries and how many words of the index are its. */
  readonly turns: number;
  readonly words: number;
}

/** Words of many kinds, by which it shows when words are read in another way than before. */
const PROBE =
  "Don't d’Été — 1,000.5 U.S.A. e.g. co-op ﬁne e\u0301 so\u00ADft Қазақ ΟΔΟΣ 我们 ไทย 한국 \u1112\u1161 a\u00A0b 👍x İ [n]o … a_b 3.a x/y @z #t ²ª";

/** A number that is another one when words are cut or folded in another way. */
export function readingFingerprint(): number {
  const list = { numbers: new Int32Array(0), length: 0 };
  readWords(PROBE, list);
  return wordHash(list.numbers.subarray(0, list.length).join(" "));
}

/** A number that is another one when the turns of a transcript read otherwise, or have other notes. */
export function turnsFingerprint(entries: readonly IndexedTurn[]): number {
  let hash = EMPTY_HASH;
  for (const { turn, notes, withoutNotes } of entries) {
    const text = withoutNotes ? notes.map(({ start, end }) => `${start}-${end}`).join(" ") : turn.text;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
    // No code unit: the end of a text.
    hash = Math.imul(hash ^ 0x10000, HASH_PRIME);
  }
  return hash;
}

/** The checksum of the bytes from {@link CONTENTS_LENGTH_AT} on, which are a multiple of four. */
export function checksumOf(view: DataView): number {
  let hash = EMPTY_HASH;
  for (let at = CONTENTS_LENGTH_AT; at + 4 <= view.byteLength; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), HASH_PRIME);
    hash ^= hash >>> 15;
  }
  return hash;
}
