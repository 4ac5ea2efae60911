import type { Token } from "../fold/token.js";
import type { GraveKind } from "./finding.js";
import type { LanguageWords } from "./language-words.js";

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
  if (/\p{N}/u.test(key) || language.numbers.has(key)) return "number";
  if (language.quantifiers.has(key)) return "quantifier";
  if (language.conditions.has(key) || language.hedges.has(key)) return "condition";
  if (language.attributions.has(key)) return "attribution";
  return isName(token, startsSentence, language) ? "name" : null;
}

/** Whether a word denies. */
export function isNegation(key: string, language: LanguageWords): boolean {
  return language.negations.has(key) || language.negatedEndings.some((ending) => key.endsWith(ending));
}

function isName(token: Token, startsSentence: boolean, language: LanguageWords): boolean {
  if (!language.capitalsMarkNames || language.capitalised.has(token.key)) return false;
  return startsSentence ? /^\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(token.raw) : /^\p{Lu}/u.test(token.raw);
}

function valueOf(kind: GraveKind, { key }: Token, language: LanguageWords): string {
  if (kind === "negation") return "";
  if (kind === "number") return String(language.numbers.get(key) ?? key.replace(/[,']/g, ""));
  return key.replace(/[.']/g, "");
}
