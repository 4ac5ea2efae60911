/** When the name delimiter is written before the last name or before "et al." (CSL 1.0.2, "Name"). */
export type DelimiterPrecedes = "contextual" | "after-inverted-name" | "always" | "never";

/**
 * The options of `cs:name` and `cs:names` that `cs:style`, `cs:citation` and `cs:bibliography` may set for all names
 * in them (CSL 1.0.2, "Inheritable Name Options"). An absent option is inherited from the level above.
 */
export interface NameOptions {
  readonly and?: "text" | "symbol";
  readonly delimiter?: string;
  readonly delimiterPrecedesEtAl?: DelimiterPrecedes;
  readonly delimiterPrecedesLast?: DelimiterPrecedes;
  readonly etAlMin?: number;
  readonly etAlUseFirst?: number;
  readonly etAlUseLast?: boolean;
  readonly etAlSubsequentMin?: number;
  readonly etAlSubsequentUseFirst?: number;
  readonly form?: "long" | "short" | "count";
  readonly initialize?: boolean;
  readonly initializeWith?: string;
  readonly nameAsSortOrder?: "first" | "all";
  readonly sortSeparator?: string;
  readonly namesDelimiter?: string;
}

/** The sections of a style, each with options for the names in it. */
export type SectionName = "citation" | "bibliography";
