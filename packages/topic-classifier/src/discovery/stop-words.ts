import { tokenize } from "../tokenize/tokenize.js";
import { STOP_WORDS } from "./stop-words.table.js";

/** Which words say nothing, by language. */
export interface StopWords {
  readonly has: (language: string, word: string) => boolean;
  /** The languages in which a word says nothing. */
  readonly languagesWith: (word: string) => readonly string[];
  /**
   * The language of a text: the one that it says it is in, if that has stop words; else the one most of whose stop words
   * stand in it; `und` where none do.
   */
  readonly languageOf: (counts: ReadonlyMap<string, number>, stated: string | undefined) => string;
}

const EVERY = "und";

/**
 * The stop words of five languages, or those that a caller gives, for every language. A word that says nothing in one
 * language may be the subject in another, as `war` is in English: a text loses the words of its own language.
 */
export function createStopWords(given?: readonly string[]): StopWords {
  const lists: Readonly<Record<string, readonly string[]>> = given === undefined ? STOP_WORDS : { [EVERY]: given };
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const { text } of words.flatMap((word) => tokenize(word).forms)) {
      const known = languages.get(text);
      if (known === undefined) languages.set(text, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  const none: readonly string[] = [];
  return {
    has: (language, word) => languages.get(word)?.includes(given === undefined ? language : EVERY) ?? false,
    languagesWith: (word) => languages.get(word) ?? none,
    languageOf: (counts, stated) => {
      if (stated !== undefined && (given !== undefined || Object.hasOwn(lists, stated))) return stated;
      const found = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0];
      return found?.[0] ?? EVERY;
    },
  };
}
