import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { QuoteVerdict } from "../verdict.js";
import type { MarkedKind, MarkedReason } from "./classify-quotation.js";
import type { ArticleFormat } from "./read-article.js";

/**
 * Codes of what can be wrong with an article as such:
 * - `mark-unbalanced`: a quotation mark, or the sign of a block quote, has no other;
 * - `speaker-unknown`: a quotation is given to somebody whom no transcript has;
 * - `speaker-unresolved`: a quotation is given to somebody without a name, or to a holder of an office whom the
 *   transcripts do not tell;
 * - `read-as-dialogue`: with `dialogue: "auto"`, dashes were read as the opening of speech;
 * - `dialogue-unread`: with `dialogue: "auto"`, a dash seems to open speech beside quotation marks, and was not read.
 */
export const ARTICLE_CODES = ["mark-unbalanced", "speaker-unknown", "speaker-unresolved", "read-as-dialogue", "dialogue-unread"] as const;
export type ArticleCode = (typeof ARTICLE_CODES)[number];

/** How an article is read. */
export interface ArticleOptions {
  /** How it is written. Told by its content by default. */
  readonly format?: ArticleFormat;
  /**
   * Whether a dash at the beginning of a paragraph opens speech (`—No —dijo Lind—. Nunca.`). Off by default. `auto` reads
   * an article so that has no quotation marks, where a verb of speech stands behind a second dash or most paragraphs
   * begin with one, and says so in its diagnostics.
   */
  readonly dialogue?: boolean | "auto";
}

/** Whom an article gives a quotation to, and how it says so. */
export interface ArticleAttribution {
  /**
   * The name that was looked up: as the article has it where it has one, without case endings of Russian and German;
   * else the name that a pronoun or an office stands for.
   */
  readonly claim: string;
  /** Where the article says so. Half-open, UTF-16. */
  readonly span: Span;
  /**
   * By name; by a pronoun for the name before; by an office that one person of the transcripts holds; or by going on
   * after a quotation of the same paragraph, or over paragraphs that each begin with a mark.
   */
  readonly by: "name" | "pronoun" | "office" | "continuation";
}

/** Words between quotation marks, or in a block quote, of an article. */
export interface ArticleQuotation {
  /** Only a `quotation` can fail: `scare-quotes` (one or two words, or a word that is mentioned) and titles are not judged. */
  readonly kind: MarkedKind;
  /** What tells the kind. */
  readonly reason: MarkedReason;
  /** The words that were verified, without their marks and without markup. */
  readonly text: string;
  /** Place in the article as it was given, markup included. Half-open, UTF-16. */
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
  /** How the article was read. */
  readonly format: ArticleFormat;
  /** In the order of the article; none lies in another. */
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
