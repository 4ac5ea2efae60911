import type { Token } from "../fold/token.js";
import type { GraveKind } from "./finding.js";
import { entryAt, hasWord, type LanguageWords, type WordList } from "./define-language.js";

/** What a word counts as, and by what value two words of a kind are the same: `five` and `5` are. */
export interface GraveWord {
  readonly kind: GraveKind;
  readonly value: string;
  readonly token: Token;
}

/** Lists of words and the kind that they are of, the first that has a word counting. */
const KINDS: readonly (readonly [list: WordList, kind: GraveKind])[] = [
  ["denials", "negation"],
  ["quantifiers", "quantifier"],
  ["limits", "quantifier"],
  ["conditions", "condition"],
  ["hedges", "condition"],
  ["hearsay", "attribution"],
  ["attributions", "attribution"],
];

/**
 * The grave word that a token is, or begins with those behind it, or null. Capitals that begin a sentence tell nothing
 * of names, except in abbreviations (`NPT`).
 */
export function graveWord(
  tokens: readonly Token[],
  at: number,
  startsSentence: boolean,
  language: LanguageWords,
): GraveWord | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { key } = token;
  if (isNegation(key, language)) return { kind: "negation", value: "", token };
  if (isNumber(key, language)) {
    return { kind: "number", value: String(language.numbers.get(key) ?? key.replace(/[,']/g, "")), token };
  }
  const kind = KINDS.find(([list]) => entryAt(tokens, at, list, language) > 0)?.[1];
  if (kind === undefined && !isName(token, startsSentence, language)) return null;
  return { kind: kind ?? "name", value: key.replace(/[.']/g, ""), token };
}

/** Whether a word denies. */
export function isNegation(key: string, language: LanguageWords): boolean {
  return hasWord(language.negations, key) || endsWithOne(key, language.negatedEndings);
}

/** Whether a word has one of some endings. */
export function endsWithOne(key: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (key.endsWith(ending)) return true;
  return false;
}

/** Whether a word is a number, in digits or in letters. */
export function isNumber(key: string, language: LanguageWords): boolean {
  return /\p{N}/u.test(key) || language.numbers.has(key);
}

/** Where nouns have capitals, as in German, only abbreviations (`NATO`) are told as names. */
function isName(token: Token, startsSentence: boolean, language: LanguageWords): boolean {
  if (hasWord(language.capitalised, token.key)) return false;
  return startsSentence || !language.capitalsMarkNames
    ? /^\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(token.raw)
    : /^\p{Lu}/u.test(token.raw);
}
