import type { Span } from "@colloquy/corpus-schema";

const SOFT_HYPHEN = "\u00AD";
const LETTER = /[\p{L}\p{M}]/u;

/** Whether a character is a letter, or a sign on one. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/**
 * Whether an optional hyphen (U+00AD) stands at an offset within a word, where it says how the word may be divided and is
 * not read. One at the end of a line is what the word is divided by, and stays.
 */
export function isSoftHyphen(text: string, offset: number): boolean {
  return text.charAt(offset) === SOFT_HYPHEN && isLetter(text.charAt(offset - 1)) && isLetter(text.charAt(offset + 1));
}

/** The optional hyphens within words. */
export function softHyphensIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
    if (isSoftHyphen(text, at)) found.push({ start: at, end: at + 1 });
  }
  return found;
}

/** Disjoint spans in order, with those of others that lie in none of them. Linear. */
export function withSpans(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return spans;
  const sorted = [...spans, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
