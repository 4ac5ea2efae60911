/** A key as it stands in the text. */
export interface KeyMark {
  readonly key: string;
  /** From the `@`, or the hyphen before it, to the end of the key: half-open. */
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen says that the author is not repeated. */
  readonly isSuppressed: boolean;
  /** Where the innermost bracket around it opens; -1 where there is none. */
  readonly bracket: number;
}

/** A pair of square brackets: offsets of the opening one and after the closing one. */
export interface BracketPair {
  readonly start: number;
  readonly end: number;
  /** `link` and `image` text is followed by its target, a `note` is written between `^[` and `]`. */
  readonly kind: "plain" | "link" | "note";
  /** Where semicolons stand directly in it. */
  readonly semicolons: readonly number[];
}

/** The marks in a block that matter to citations, each in the order of the text. Offsets count within the block. */
export interface InlineSyntax {
  readonly keys: readonly KeyMark[];
  /** By the offset of the opening bracket. */
  readonly pairs: ReadonlyMap<number, BracketPair>;
  /** References to footnotes. */
  readonly notes: readonly { readonly label: string; readonly start: number }[];
}
