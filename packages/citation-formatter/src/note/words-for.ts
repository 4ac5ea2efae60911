import { CONNECTING_WORDS, ENGLISH_WORDS, type ConnectingWords } from "./connecting-words.table.js";

/** The connecting words of a language, by its primary subtag (BCP 47); null where there is no row for it. */
function ownWords(lang: string): ConnectingWords | null {
  return CONNECTING_WORDS.get(lang.toLowerCase().split("-")[0] ?? "") ?? null;
}

/** The connecting words of a language; those of English where there are none. */
export function wordsFor(lang: string): ConnectingWords {
  return ownWords(lang) ?? ENGLISH_WORDS;
}

/** Whether there are connecting words for a language. */
export function hasWords(lang: string): boolean {
  return ownWords(lang) !== null;
}
