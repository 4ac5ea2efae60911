import type { Span } from "@colloquy/corpus-schema";
import { APOSTROPHE_LETTERS, UNSPACED_SCRIPTS, VOICING_MARKS } from "./characters.table.js";
import { foldWord } from "./fold-word.js";

/** A word of a text: what it is compared by, and where it stands. Offsets are half-open, UTF-16. */
export interface Word extends Span {
  readonly key: string;
}

const MARKS = `(?:\\p{Cf}*[\\p{M}${VOICING_MARKS}])*`;
const LETTER = `(?![${UNSPACED_SCRIPTS}${APOSTROPHE_LETTERS}])[\\p{L}\\p{N}]`;
const WORD = new RegExp(`[${UNSPACED_SCRIPTS}]${MARKS}|${LETTER}(?:\\p{Cf}*(?:\\p{M}|${LETTER}))*`, "gu");

/**
 * The words of a text, in order: runs of letters and digits with their marks. Everything else parts words, apostrophes,
 * hyphens and points included: `don’t` is `don` and `t`, `U.S.` is `u` and `s`. Soft hyphens and zero-width marks
 * inside a word belong to it. In scripts written without spaces each letter with its marks is a word. Linear in the
 * length of the text; any string is accepted.
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = foldWord(match[0]);
    if (key !== "") words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** What the words of a text are compared by, in order. */
export function wordKeys(text: string): string[] {
  return cutWords(text).map(({ key }) => key);
}
