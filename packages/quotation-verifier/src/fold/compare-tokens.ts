import { foldAll, foldingsBetween, MARK_FOLDINGS, WORD_FOLDINGS } from "./foldings.js";
import type { FoldingName, Token } from "./token.js";

/** Where a pair of tokens stands, which decides what may be folded. */
export interface PairPosition {
  /** Whether the token is the first of its run, so that what stands in front of it does not count. */
  readonly first: boolean;
  /** Whether the quotation, or a part of it after an omission, begins here. */
  readonly opens: boolean;
  /** Whether the token of the source begins a sentence. */
  readonly sentenceStart: boolean;
}

/**
 * The foldings that make a token of a quotation the token of the source, white space in front included; null where
 * they are not the same to a careful editor: another word, another mark, or other capitals than those of a first
 * letter. A capital that begins no sentence is part of a name and is not folded away.
 */
export function compareTokens(quoted: Token, source: Token, position: PairPosition): FoldingName[] | null {
  if (quoted.key !== source.key) return null;
  const inner =
    quoted.kind === "word"
      ? compareWords(quoted, source, position)
      : foldingsBetween(quoted.raw, source.raw, MARK_FOLDINGS);
  if (inner === null) return null;
  return position.first ? inner : [...inner, ...compareGaps(quoted, source)];
}

function compareWords(quoted: Token, source: Token, { opens, sentenceStart }: PairPosition): FoldingName[] | null {
  const bracketed = quoted.bracketed === undefined ? [] : [quoted.bracketed];
  const same = foldingsBetween(quoted.raw, source.raw, WORD_FOLDINGS);
  if (same !== null) return [...bracketed, ...same];
  const quotedForm = foldAll(quoted.raw, WORD_FOLDINGS);
  const sourceForm = foldAll(source.raw, WORD_FOLDINGS);
  if (swapFirstCase(quotedForm) !== sourceForm) return null;
  if (quoted.bracketed === "bracketed-case") return bracketed;
  const lowered = quotedForm === lowerFirst(quotedForm);
  if (!opens || (lowered && !sentenceStart)) return null;
  const others = foldingsBetween(swapFirstCase(quoted.raw), source.raw, WORD_FOLDINGS) ?? [];
  return [...bracketed, "first-letter-case", ...others];
}

function compareGaps(quoted: Token, source: Token): FoldingName[] {
  if (source.afterNote === true) return ["editorial-note"];
  if (quoted.before === source.before) return [];
  const visible = (text: string): string => text.replace(/\S/gu, "");
  return visible(quoted.before) === visible(source.before) ? ["invisible-marks"] : ["spaces"];
}

function lowerFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first.toLowerCase() + word.slice(first.length);
}

function swapFirstCase(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const lower = first.toLowerCase();
  return (lower === first ? first.toUpperCase() : lower) + word.slice(first.length);
}
