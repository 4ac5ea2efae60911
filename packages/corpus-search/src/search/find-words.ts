import type { WordStore } from "../index/word-store.js";
import type { WordsQuery } from "../query/query.js";

/** Words of a query that stand side by side, ready to be looked for in turns. */
export interface WordRun {
  readonly query: WordsQuery;
  /** Whether a turn has them, from its words as numbers. */
  readonly standsIn: (words: Uint32Array) => boolean;
}

/** Prepares words for a store. Asked of a turn, it takes time in proportion to the turn. */
export function findWords(query: WordsQuery, store: WordStore): WordRun {
  const numbers = query.keys.map((key) => store.numberOf(key));
  const last = query.keys.at(-1) ?? "";
  const whole = query.prefix ? numbers.slice(0, -1) : numbers;
  const [first = -1, ...rest] = whole;
  if (whole.includes(-1)) return { query, standsIn: () => false };
  const goesOn = (word: number | undefined): boolean => !query.prefix || (word !== undefined && store.keyOf(word).startsWith(last));
  if (whole.length === 0) return { query, standsIn: (words) => words.some(goesOn) };
  const standsIn = (words: Uint32Array): boolean => {
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      if (rest.every((number, offset) => words[at + 1 + offset] === number) && goesOn(words[at + whole.length])) return true;
    }
    return false;
  };
  return { query, standsIn };
}
