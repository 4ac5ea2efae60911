import type { Span } from "@colloquy/corpus-schema";

/** One source within a citation, as it is written. */
export interface FoundCite {
  readonly key: string;
  /** The key with its `@`, in UTF-16 code units of the document, half-open. */
  readonly span: Span;
  /** The words before the key. */
  readonly prefix: string;
  /** What follows the key: the place, and words after it. */
  readonly rest: string;
  readonly isSuppressed: boolean;
}

/** A citation, as it is written. */
export interface FoundCitation {
  /** All of it, brackets included. */
  readonly span: Span;
  readonly cites: readonly FoundCite[];
  /** Whether the first source is part of the sentence: `@key`. */
  readonly isNarrative: boolean;
  /** The block that it stands in. */
  readonly block: Span;
}

/** A citation, or a reference to a note of the author. */
export type TextEvent =
  | { readonly at: number; readonly citation: FoundCitation }
  | { readonly at: number; readonly note: string };
