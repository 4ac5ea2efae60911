import type { Token } from "../fold/token.js";
import type { TokenRange } from "./find-left-out.js";

/** The kinds of words of a language that are told, each a list of words divided by white space. */
const LISTS = [
  "negations",
  "negatedEndings",
  "negatingParts",
  "idle",
  "preverbal",
  "denials",
  "particles",
  "quantifiers",
  "limits",
  "conditions",
  "inversions",
  "hedges",
  "attributions",
  "hearsay",
  "agreements",
  "firstPersons",
  "auxiliaries",
  "reachingVerbs",
  "complementizers",
  "clauseBreaks",
  "contrasts",
  "conjunctions",
  "interrogatives",
  "units",
  "capitalised",
  "abbreviations",
  "sentenceOpeners",
  "honorifics",
] as const;
export type WordList = (typeof LISTS)[number];
type Phrase = readonly string[];

/**
 * The words of one language on which the meaning of a sentence turns, all folded (lower case, straight apostrophes).
 * Where a language elides (`n'est`), a list has the elided word with its apostrophe (`n'`). An entry of several words
 * has hyphens between them (`as-long-as`).
 * - `negations`; `negatedEndings`: endings of negated words (`n't`); `negatingParts`: parts that negate a word
 *   (`un`, `less`); `preverbal`: negations in front of the verb that they deny (`ne`, `не`); `particles`: negations
 *   that deny no more than what follows them (`but not for good`);
 * - `idle`: several words that together govern nothing, whatever each of them does alone (`no-doubt`, `let-me-tell-you`);
 * - `denials`: words that deny what is said after them (`doubt`, `myth`);
 * - `quantifiers`; `limits`: those of them that limit also what stands before them (`only`, `partly`);
 * - `conditions`: words that open a condition and govern the rest of the sentence (`if`); `inversions`: words that do
 *   so as the first of a sentence (`Had we known`); `hedges`: words that make a statement less than certain (`may`);
 * - `attributions`: words that give a statement to someone (`said`); `hearsay`: words that do so whoever is their
 *   subject (`I was-told`); `agreements`: words by which the speaker makes it his own (`as the mayor said`);
 *   `firstPersons`: subjects that make it the speaker's own (`I`); `auxiliaries`: words that stand between a subject and
 *   its verb (`I would like to note`);
 * - `reachingVerbs`: words whose negation reaches over a clause break (`don't think, as others do, that`);
 *   `complementizers`: words that open what is thought or said (`that`);
 * - `clauseBreaks`: conjunctions beyond which a negation does not reach; `contrasts`: those behind which neither a
 *   condition nor an attribution goes on (`but`); `conjunctions`: others that begin something of their own behind what is
 *   quoted (`and`, `which`); `interrogatives`: words that make a question known without its mark (`why`);
 * - `units`: what a number counts and is never divided from (`percent`);
 * - `capitalised`: words with a capital that name nothing (`I`); `abbreviations`: words whose point does not end a
 *   sentence; `sentenceOpeners`: words that begin one after an abbreviation (`in the U.S. The`);
 * - `honorifics`: words before a name that are forms of address, offices and professions; accents may be there or not.
 *   They never decide who is meant.
 */
export type LanguageWords = Readonly<Record<WordList, ReadonlySet<string>>> & {
  /** Primary language subtag, BCP 47; `und` where no table fits. */
  readonly language: string;
  /** Words for numbers and what they stand for. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The entries of several words of each list that has any, by their first word. */
  readonly phrases: Readonly<Partial<Record<WordList, ReadonlyMap<string, readonly Phrase[]>>>>;
  /** Whether a capital inside a sentence marks a name. */
  readonly capitalsMarkNames: boolean;
};

/** A table as it is written: lists that are left out are empty. Numbers are `5: five, 12: twelve dozen`. */
export type LanguageTable = Partial<Record<WordList | "numbers", string>> & { readonly commonCapitals?: boolean };

/**
 * The words of a language from its table: for `createQuoteIndex` of the entry `core`.
 *
 * @param language Primary language subtag, BCP 47.
 */
export function defineLanguage(language: string, table: LanguageTable): LanguageWords {
  const lists: Partial<Record<WordList, ReadonlySet<string>>> = {};
  const phrases: Partial<Record<WordList, ReadonlyMap<string, readonly Phrase[]>>> = {};
  for (const list of LISTS) {
    lists[list] = new Set(wordsOf(table[list]));
    phrases[list] = phrasesOf(lists[list]);
  }
  return {
    language,
    numbers: new Map((table.numbers ?? "").split(",").flatMap(readNumber)),
    capitalsMarkNames: table.commonCapitals !== true,
    phrases,
    ...(lists as Record<WordList, ReadonlySet<string>>),
  };
}

function phrasesOf(entries: Iterable<string>): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of entries) {
    const words = entry.split("-");
    const [first = ""] = words;
    if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

function wordsOf(list = ""): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

function readNumber(entry: string): [string, number][] {
  const [value = "", words] = entry.split(":");
  return wordsOf(words).map((word) => [word, Number(value)]);
}

/** Whether a list has a word, be it behind or in front of an apostrophe (`n'est`, `qu'aucun`). */
export function hasWord(list: ReadonlySet<string>, key: string): boolean {
  if (list.has(key)) return true;
  const apostrophe = key.indexOf("'");
  return apostrophe > 0 && (list.has(key.slice(0, apostrophe + 1)) || list.has(key.slice(apostrophe + 1)));
}

/** How many words from a position on are an entry of a list: 0 where they are none. */
export function entryAt(tokens: readonly Token[], at: number, list: WordList, language: LanguageWords): number {
  const key = tokens[at]?.key ?? "";
  const phrases = language.phrases[list];
  const starting = [key, key.slice(key.indexOf("'") + 1)].flatMap((first) => phrases?.get(first) ?? []);
  const fits = (word: string, next: number): boolean => next === 0 || isWord(tokens[at + next]?.key ?? "", word);
  const phrase = starting.find((words) => words.every(fits));
  return phrase?.length ?? (hasWord(language[list], key) ? 1 : 0);
}

/** `qu'` is the word of `qu'il`. */
function isWord(key: string, word: string): boolean {
  return key === word || (word.endsWith("'") && key.startsWith(word));
}

/** How many words an entry has at most. */
const LONGEST_ENTRY = 6;

/** Whether a word is of an entry of several words that govern nothing together, and all of which lie in a range. */
export function isIdle(tokens: readonly Token[], at: number, range: TokenRange, language: LanguageWords): boolean {
  for (let start = Math.max(range.from, at - LONGEST_ENTRY); start <= at; start += 1) {
    const end = start + entryAt(tokens, start, "idle", language);
    if (end > at && end <= range.to) return true;
  }
  return false;
}
