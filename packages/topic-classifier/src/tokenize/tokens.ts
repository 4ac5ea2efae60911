import { isHyphenAt } from "./character-class.js";
import type { WordForm } from "./normalize-word.js";

/**
 * The words and clause marks of a text, in order. A long text has millions: the three lists run side by side, and
 * words that are spelt alike share one form.
 */
export interface Tokens {
  readonly text: string;
  readonly forms: readonly WordForm[];
  /** Offset of the first character of each, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Offset after the last character of each, without a possessive ending. */
  readonly ends: readonly number[];
}

/** Whether a hyphen, and nothing else, stands between a token and the next one. */
export function isHyphenated({ text, starts, ends }: Tokens, index: number): boolean {
  const end = ends[index];
  return end !== undefined && starts[index + 1] === end + 1 && isHyphenAt(text, end);
}
