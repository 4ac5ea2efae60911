/** What of a style is searched. */
export interface SearchableStyle {
  readonly id: string;
  readonly title: string;
  readonly guide?: string;
  /** Other words that people look for it by. */
  readonly keywords?: readonly string[];
}

/** A query that is a whole id, or begins it, goes before any number of single words. */
const WHOLE = 99;

/**
 * Finds styles by name: `mla`, `apa 7`, `chicago author`, `ISO690`. Every word of the query must begin a word of the style,
 * or be the initials of several, in any order, whatever their case and accents; letters and digits are words apart, and
 * words may be written as one.
 *
 * @returns the styles that are meant, best first, and all of them for a query without words; the order of `styles` does not
 * matter, as long as their ids differ.
 */
export function searchStyles<Found extends SearchableStyle>(query: string, styles: readonly Found[]): Found[] {
  const wanted = wordsOf(query);
  return styles
    .map((style) => ({ style, score: scoreOf(style, wanted), size: style.id.length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.size - b.size || (a.style.id < b.style.id ? -1 : 1))
    .map(({ style }) => style);
}

/** How well a style fits a query: 0 where a word of the query is none of its words. Nothing fits everything. */
function scoreOf({ id, title, guide = "", keywords = [] }: SearchableStyle, wanted: readonly string[]): number {
  // The guide says least, since several styles follow it; the id and the keywords say most.
  const parts = [guide, title, id, ...keywords].map(wordsOf);
  const best = (fitOf: (words: readonly string[]) => number): number =>
    Math.max(...parts.map((words, index) => fitOf(words) * (1 + Math.min(index, 2))));
  const scores = wanted.map((word) => best((words) => bestFit(words, word)));
  const whole = best((words) => fit(words.join(""), wanted.join("")));
  return whole * WHOLE + (scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0));
}

/** The best fit of a word that was asked for: the same, the initials of some words, or how a word begins. */
function bestFit(words: readonly string[], wanted: string): number {
  const initials = words.map(([initial]) => initial).join("");
  // Two initials are in too many titles.
  return Math.max(wanted.length > 2 && initials.includes(wanted) ? 2 : 0, ...words.map((word) => fit(word, wanted)));
}

function fit(word: string, wanted: string): number {
  return word === wanted ? 3 : Number(word.startsWith(wanted));
}

/** The words of a text without case, accents and articles; numbers stand alone. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").toUpperCase().toLowerCase().replace(/\p{M}/gu, "");
  return plain.match(/\p{L}+|\p{N}+/gu)?.filter((word) => !FILLERS.test(word)) ?? [];
}

/** Words that tell nothing apart, and give no initial to an abbreviation. */
const FILLERS = /^(?:an?|and|for|in|of|the)$/;
