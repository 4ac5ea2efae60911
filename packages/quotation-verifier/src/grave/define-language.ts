/** The kinds of words of a language that are told, each a list of words divided by white space. */
const LISTS = [
  "negations",
  "negatedEndings",
  "negatingParts",
  "notNegating",
  "preverbal",
  "denials",
  "quantifiers",
  "conditions",
  "hedges",
  "attributions",
  "firstPersons",
  "auxiliaries",
  "reachingVerbs",
  "complementizers",
  "clauseBreaks",
  "conjunctions",
  "capitalised",
  "abbreviations",
  "sentenceOpeners",
  "honorifics",
] as const;
type WordList = (typeof LISTS)[number];

/**
 * The words of one language on which the meaning of a sentence turns, all folded (lower case, straight apostrophes).
 * Where a language elides (`n'est`), a list has the elided word with its apostrophe (`n'`).
 * - `negations`; `negatedEndings`: endings of negated words (`n't`); `negatingParts`: parts that negate a word
 *   (`un`, `less`); `notNegating`: two words with a negation that denies nothing (`no-doubt`, `not-only`);
 * - `preverbal`: negations in front of the verb that they deny (`ne`, `не`);
 * - `denials`: words that deny what is said after them (`doubt`, `myth`);
 * - `quantifiers`; `conditions`: words that open a condition and govern the rest of the sentence (`if`); `hedges`:
 *   words that make a statement less than certain (`may`);
 * - `attributions`: words that give a statement to someone (`said`); `firstPersons`: subjects that make it the
 *   speaker's own (`I`); `auxiliaries`: words that stand between a subject and its verb (`I would like to note`);
 * - `reachingVerbs`: words whose negation reaches over a clause break (`don't think, as others do, that`);
 *   `complementizers`: words that open what is thought or said (`that`);
 * - `clauseBreaks`: conjunctions beyond which a negation does not reach; `conjunctions`: others that begin something
 *   of their own behind what is quoted (`and`, `which`);
 * - `capitalised`: words with a capital that name nothing (`I`); `abbreviations`: words whose point does not end a
 *   sentence; `sentenceOpeners`: words that begin one after an abbreviation with points (`in the U.S. The`);
 * - `honorifics`: words before a name that are forms of address, offices and professions; accents may be there or not.
 *   They never decide who is meant.
 */
export type LanguageWords = Readonly<Record<WordList, ReadonlySet<string>>> & {
  /** Primary language subtag, BCP 47; `und` where no table fits. */
  readonly language: string;
  /** Words for numbers and what they stand for. */
  readonly numbers: ReadonlyMap<string, number>;
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
  for (const list of LISTS) lists[list] = new Set(wordsOf(table[list]));
  return {
    language,
    numbers: new Map((table.numbers ?? "").split(",").flatMap(readNumber)),
    capitalsMarkNames: table.commonCapitals !== true,
    ...(lists as Record<WordList, ReadonlySet<string>>),
  };
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
