import type { Span } from "@colloquy/corpus-schema";

/**
 * On what the meaning of a statement turns: words of six kinds, the mark of a `question` that reads like a statement
 * without it, and the bounds of a `sentence`, where a quotation makes one of parts of several.
 */
export const GRAVE_KINDS = [
  "negation",
  "number",
  "name",
  "quantifier",
  "condition",
  "attribution",
  "question",
  "sentence",
] as const;
export type GraveKind = (typeof GRAVE_KINDS)[number];

/**
 * What happened to such words: the quotation changed them in some way, or begins or ends so that they are cut off. What
 * is `joined` was said in different turns (`attribution`) or in different sentences (`sentence`).
 */
export type GraveChange = "removed" | "added" | "changed" | "left-out" | "inserted" | "cut-off" | "joined";

/** A departure from the source that can turn its meaning. */
export interface Finding {
  readonly kind: GraveKind;
  readonly change: GraveChange;
  /** One sentence for a person. */
  readonly message: string;
  /** The words of the source, or where there are none those of the quotation. */
  readonly words: readonly string[];
  /** Where the words stand in `source.text`; absent for words that only the quotation has. Half-open, UTF-16. */
  readonly span?: Span;
}
