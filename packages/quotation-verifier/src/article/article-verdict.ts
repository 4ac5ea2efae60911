import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { QuoteVerdict } from "../verdict.js";
import type { MarkedKind } from "./classify-quotation.js";

/** Codes of what can be wrong with an article as such. */
export const ARTICLE_CODES = ["mark-unbalanced"] as const;
export type ArticleCode = (typeof ARTICLE_CODES)[number];

/** Whom an article gives a quotation to, and how it says so. */
export interface ArticleAttribution {
  /** The name as the article has it. */
  readonly claim: string;
  /** Where the article says so. Half-open, UTF-16. */
  readonly span: Span;
  /** By name, by a pronoun for the name before, or by going on after a quotation of the same paragraph. */
  readonly by: "name" | "pronoun" | "continuation";
}

/** Words between quotation marks, or in a block quote, of an article. */
export interface ArticleQuotation {
  /** Only a `quotation` can fail: `scare-quotes` (one or two words) and titles are reported and not judged. */
  readonly kind: MarkedKind;
  /** The words that were verified, without their marks. */
  readonly text: string;
  /** Place in the article. Half-open, UTF-16. */
  readonly span: Span;
  /** Line of the first word, from 1. */
  readonly line: number;
  /** Column of the first word in its line, from 1, in UTF-16 code units. */
  readonly column: number;
  readonly block: boolean;
  readonly attribution: ArticleAttribution | null;
  readonly verdict: QuoteVerdict;
}

/** What is known of the quotations of an article. */
export interface ArticleVerdict {
  /** In the order of the article. */
  readonly quotations: readonly ArticleQuotation[];
  readonly counts: {
    readonly quotations: number;
    readonly holding: number;
    readonly failing: number;
    /** Scare quotes and titles. */
    readonly others: number;
  };
  /** Whether every quotation holds; true where there is none. */
  readonly holds: boolean;
  /** Spans of these are places in the article. */
  readonly diagnostics: readonly Diagnostic<ArticleCode>[];
}
