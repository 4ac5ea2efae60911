import type { Locale } from "../locale/locale.js";
import type { RenderingElement } from "./element.js";
import type { Formatting } from "./formatting.js";
import type { Mentions } from "./mentions.js";
import type { NameOptions } from "./name-options.js";

/** What a style begins with, be it independent or a dependent one. Made by `readStyleHead`. */
export interface StyleHead {
  readonly info: StyleInfo;
  /** The language in which it prints, as a tag such as `de-DE`, where it names one. */
  readonly defaultLocale?: string;
}

/** A style, read once and never changed. Made by `parseStyle`. */
export interface Style extends StyleHead {
  readonly class: "in-text" | "note";
  readonly options: GlobalOptions;
  /** Its options for all names. Each `cs:names` has them among its own, with those of the section. */
  readonly nameOptions: NameOptions;
  /** The style's own `cs:locale` elements, in order. */
  readonly locales: readonly Locale[];
  readonly macros: ReadonlyMap<string, readonly RenderingElement[]>;
  readonly citation: CitationSection;
  readonly bibliography?: BibliographySection;
}

/** What the style says of itself: of each thing the first that is not empty (CSL 1.0.2, "Info"). */
export interface StyleInfo {
  readonly id: string;
  readonly title: string;
  /** For instance `author-date`, `numeric` or `note`. */
  readonly citationFormat?: string;
  /** Of a dependent style: the URI of the style whose rules it has. */
  readonly parent?: string;
  /** When it was last changed, as written: a timestamp. */
  readonly updated?: string;
  /** Its licence in words. */
  readonly rights?: string;
  /** The URI of its licence. */
  readonly licence?: string;
  /** The URI of what documents it. */
  readonly documentation?: string;
}

/** CSL 1.0.2, "Global Options". */
export interface GlobalOptions {
  readonly initializeWithHyphen: boolean;
  readonly pageRangeFormat?: PageRangeFormat;
  readonly demoteNonDroppingParticle: "never" | "sort-only" | "display-and-sort";
}

/** CSL 1.0.2, Appendix V. */
export type PageRangeFormat = "chicago" | "chicago-15" | "chicago-16" | "expanded" | "minimal" | "minimal-two";

/** `cs:layout`. */
export interface Layout {
  readonly delimiter: string;
  readonly children: readonly RenderingElement[];
  readonly formatting: Formatting;
  /** What is in it, and in the macros that it calls. */
  readonly mentions: Mentions;
}

/** `cs:key`: a variable or a macro, with what is in it and in those that it calls. */
export interface SortKey {
  readonly by: { readonly variable: string } | { readonly macro: string; readonly mentions: Mentions };
  readonly descending: boolean;
  readonly names: NameOptions;
}

/** `cs:citation`. */
export interface CitationSection {
  readonly options: CitationOptions;
  readonly sort: readonly SortKey[];
  readonly layout: Layout;
}

/** The rules for expanding given names. */
export type GivenNameRule =
  | "all-names"
  | "all-names-with-initials"
  | "primary-name"
  | "primary-name-with-initials"
  | "by-cite";

/** CSL 1.0.2, "Citation-specific Options". */
export interface CitationOptions {
  readonly addNames: boolean;
  readonly addGivenName: boolean;
  readonly addYearSuffix: boolean;
  readonly givenNameRule: GivenNameRule;
  readonly collapse?: "citation-number" | "year" | "year-suffix" | "year-suffix-ranged";
  readonly citeGroupDelimiter?: string;
  readonly yearSuffixDelimiter?: string;
  readonly afterCollapseDelimiter?: string;
  readonly nearNoteDistance: number;
}

/** `cs:bibliography`. */
export interface BibliographySection {
  readonly options: BibliographyOptions;
  readonly sort: readonly SortKey[];
  readonly layout: Layout;
}

/** CSL 1.0.2, "Bibliography-specific Options". */
export interface BibliographyOptions {
  readonly hangingIndent: boolean;
  readonly secondFieldAlign?: "flush" | "margin";
  readonly lineSpacing: number;
  readonly entrySpacing: number;
  readonly subsequentAuthorSubstitute?: string;
  readonly subsequentAuthorSubstituteRule: "complete-all" | "complete-each" | "partial-each" | "partial-first";
}
