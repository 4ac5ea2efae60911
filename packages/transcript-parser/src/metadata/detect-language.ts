import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from "./function-words.table.js";

const SAMPLE = 8_000;
const MIN_WORDS = 20;
const MIN_SHARE = 0.08;
const MIN_LEAD = 1.5;
const MIN_SCRIPT_SHARE = 0.05;

/** A letter beyond Latin: without one no script decides. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\uffff]/u;

/** The languages of each small word. */
const LANGUAGES_OF = invert(FUNCTION_WORDS);

/**
 * The language of a text (BCP 47), or null when it is too short or too mixed to tell. By script where that decides,
 * else by the share of small words, which must lead the next language clearly.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_WORDS) return null;
  for (const { language, pattern } of OTHER_SCRIPT.test(sample) ? SCRIPT_LANGUAGES : []) {
    if ((sample.match(pattern)?.length ?? 0) > MIN_SCRIPT_SHARE * letters) return language;
  }
  if (words.length < MIN_WORDS) return null;
  const [best, next] = [...countByLanguage(words)].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < MIN_SHARE * words.length) return null;
  return best[1] > (next?.[1] ?? 0) * MIN_LEAD ? best[0] : null;
}

function countByLanguage(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function invert(wordsOf: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(wordsOf)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
