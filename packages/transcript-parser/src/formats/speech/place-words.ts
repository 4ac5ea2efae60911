import type { Span } from "@colloquy/corpus-schema";
import { betweenWords } from "./unspaced-scripts.js";

/** So far ahead of its place a word is looked for. */
const AHEAD = 80;
const LETTER = /[\p{L}\p{N}]/u;
const INNER = /[\p{L}\p{N}\p{M}].*$/su;

/**
 * Finds words in the text that is written from them, one after the other. Capitals and the signs around a word may be
 * other ones.
 */
export class WordFinder {
  readonly #text: string;
  /** In lower case, where that has the same length. */
  readonly #folded: string;
  #at = 0;

  constructor(text: string) {
    const folded = text.toLowerCase();
    this.#text = text;
    this.#folded = folded.length === text.length ? folded : text;
  }

  /** The place of the next word; null where it does not stand there. */
  next(word: string): Span | null {
    const start = this.#find(word.trim()) ?? this.#find(word.trim().toLowerCase()) ?? this.#find(bare(word).toLowerCase());
    if (start !== null) this.#at = start.end;
    return start;
  }

  #find(word: string): Span | null {
    if (word === "") return null;
    const isFolded = word === word.toLowerCase();
    const text = isFolded ? this.#folded : this.#text;
    let from = this.#at;
    while (text.charCodeAt(from) === 0x20) from += 1;
    if (text.startsWith(word, from)) return { start: from, end: from + word.length };
    const window = text.slice(from, from + AHEAD + word.length);
    for (let found = window.indexOf(word); found !== -1; found = window.indexOf(word, found + 1)) {
      if (isParted(window.slice(0, found), word) && isParted(word, window.slice(found + word.length))) return { start: from + found, end: from + found + word.length };
    }
    return null;
  }
}

/** Whether no word goes on from one text to the next: in scripts without spaces each sign may end one. */
function isParted(before: string, after: string): boolean {
  return !LETTER.test(before.slice(-1)) || !LETTER.test(after.charAt(0)) || betweenWords(before, after) === "";
}

/** A word without the signs around it. */
function bare(word: string): string {
  const from = INNER.exec(word)?.[0] ?? "";
  let end = from.length;
  while (end > 0 && !LETTER.test(from.charAt(end - 1)) && !/\p{M}/u.test(from.charAt(end - 1))) end -= 1;
  return from.slice(0, end);
}
