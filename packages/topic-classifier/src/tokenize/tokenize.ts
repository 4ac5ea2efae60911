import {
  isApostropheAt,
  isClauseMarkAt,
  isCurrencyAt,
  isIgnorableAt,
  isLetterAt,
  isSpacedWordAt,
  isUnspacedAt,
  isWordAt,
} from "./character-class.js";
import { normalizeWord, type WordForm } from "./normalize-word.js";
import type { Tokens } from "./tokens.js";

/** Forms of words that were met before. */
export type KnownForms = Map<string, WordForm>;

/** More words than this are not remembered. */
const MOST_KNOWN = 50_000;

/**
 * Divides a text into words and clause marks. A hyphenated word is several tokens, an acronym with dots is one, and so
 * is each character of Han, Hiragana and Katakana. Linear in the length of the text.
 *
 * @param known words come again and again: each is normalised once. Given by whoever reads many texts.
 */
export function tokenize(text: string, known: KnownForms = new Map()): Tokens {
  const forms: WordForm[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    if (end > at) {
      const form = formOf(text.slice(at, end), known);
      forms.push(form);
      starts.push(at);
      ends.push(end - form.cut);
    }
    at = Math.max(end, at + 1);
  }
  return { text, forms, starts, ends };
}

function formOf(token: string, known: KnownForms): WordForm {
  const found = known.get(token);
  if (found !== undefined) return found;
  const form = isClauseMarkAt(token, 0)
    ? ({ kind: "mark", text: token, written: token, dotted: false, cut: 0 } as const)
    : normalizeWord(token);
  if (known.size < MOST_KNOWN) known.set(token, form);
  return form;
}

/** The end of the token that begins at an offset; the offset itself where none does. */
function tokenEnd(text: string, start: number): number {
  if (!isWordAt(text, start)) return isClauseMarkAt(text, start) ? start + 1 : start;
  if (isUnspacedAt(text, start)) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (text.charAt(start + 1) === ".") {
    const acronymEnd = endOfAcronym(text, start);
    if (acronymEnd > start) return acronymEnd;
  }
  let end = start;
  for (;;) {
    if (isSpacedWordAt(text, end)) end += 1;
    else if ((isApostropheAt(text, end) || isIgnorableAt(text, end)) && isSpacedWordAt(text, end + 1)) end += 2;
    else return isCurrencyAt(text, end) ? end + 1 : end;
  }
}

/** The end of two or more single letters with dots between them, with the last dot; `start` where there are none. */
function endOfAcronym(text: string, start: number): number {
  let end = start;
  while (isLetterAt(text, end) && text.charAt(end + 1) === ".") end += 2;
  if (end > start && isLetterAt(text, end) && !isWordAt(text, end + 1)) end += 1;
  return end - start > 2 ? end : start;
}
