import type { Span } from "@colloquy/corpus-schema";

/** Scripts that are written without spaces between words: each letter counts as a word. */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${UNSPACED}]\\p{M}*|${RUN}(?:(?:['’ʼ]|(?<=\\p{N})[.,](?=\\p{N}))${RUN})*`, "gu");

/**
 * The places of the words of a text, in order: runs of letters, digits and accents, with apostrophes (`don’t`) and the
 * points of numbers (`1.5`) inside. A hyphen parts two words. Half-open, UTF-16.
 */
export function cutWords(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * What a word is compared by: without accents, in lower case, and with one kind of apostrophe and of sigma. A text that
 * is folded as a whole has the folded words in it.
 */
export function foldWord(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase().replaceAll("ς", "σ");
}
