import type { Token } from "../fold/token.js";
import type { GraveKind } from "./finding.js";
import { hasWord, type LanguageWords } from "./define-language.js";

/** What a word counts as, and by what value two words of a kind are the same: `five` and `5` are. */
export interface GraveWord {
  readonly kind: GraveKind;
  readonly value: string;
  readonly token: Token;
}

/**
 * The grave word that a token is, or null. Capitals that begin a sentence tell nothing of names, except in
 * abbreviations (`NPT`).
 */
export function graveWord(token: Token, startsSentence: boolean, language: LanguageWords): GraveWord | null {
  if (token.kind !== "word") return null;
  const kind = kindOf(token, startsSentence, language);
  return kind === null ? null : { kind, value: valueOf(kind, token, language), token };
}

function kindOf(token: Token, startsSentence: boolean, language: LanguageWords): GraveKind | null {
  const { key } = token;
  if (isNegation(key, language)) return "negation";
  if (isNumber(key, language)) return "number";
  if (hasWord(language.quantifiers, key)) return "quantifier";
  if (hasWord(language.conditions, key) || hasWord(language.hedges, key)) return "condition";
  if (hasWord(language.attributions, key)) return "attribution";
  return isName(token, startsSentence, language) ? "name" : null;
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

function valueOf(kind: GraveKind, { key }: Token, language: LanguageWords): string {
  if (kind === "negation") return "";
  if (kind === "number") return String(language.numbers.get(key) ?? key.replace(/[,']/g, ""));
  return key.replace(/[.']/g, "");
}
