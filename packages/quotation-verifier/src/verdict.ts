import type { Diagnostic, PersonName, SourceSelectors, SpeakerKind, Span } from "@colloquy/corpus-schema";
import type { FoldingName } from "./fold/token.js";
import type { Finding } from "./grave/finding.js";

/**
 * How the words of a quotation relate to what was said:
 * - `exact`: they stand there character by character;
 * - `typographic`: only foldings (see `FoldingName`) set them apart;
 * - `elided`: something is left out, replaced or put in, and each such place is marked by an ellipsis or square brackets;
 * - `altered`: words or marks differ without a sign of it;
 * - `absent`: no passage comes near.
 */
export type Wording = "exact" | "typographic" | "elided" | "altered" | "absent";

/**
 * Whether the words are the claimed speaker's: `confirmed`, `other` (nobody of that name said them at any place that
 * was found), or `unstated` where no speaker was claimed or the transcript tells none. A speaker of kind `unidentified` confirms nobody.
 */
export type SpeakerJudgement = "confirmed" | "other" | "unstated";

/** Who speaks at a place. */
export interface QuoteSpeaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Null where the transcript does not say who it is: see the labels. */
  readonly name: PersonName | null;
  readonly labels: readonly string[];
}

/** A stretch of one turn that a quotation stands on. */
export interface QuotePart {
  readonly turnId: string;
  readonly turnOrdinal: number;
  /** Null where the turn has no speaker. */
  readonly speaker: QuoteSpeaker | null;
  /** The words, as they stand in the reading text of the turn. */
  readonly text: string;
  /** Place in the reading text of the turn. Half-open, UTF-16. */
  readonly textSpan: Span;
  /** Place in `source.text`. Half-open, UTF-16. */
  readonly span: Span;
  /** The same place as selectors of the W3C Web Annotation Data Model. Their unit is the code point. */
  readonly selectors: SourceSelectors;
}

/** A place where the quotation openly departs from the source. */
export interface Intervention {
  readonly kind: "elision" | "replacement" | "insertion";
  /** The ellipsis or the brackets, in the quotation. Half-open, UTF-16. */
  readonly quoteSpan: Span;
  /** What it stands for, in `source.text`; null where it stands for nothing. Half-open, UTF-16. */
  readonly span: Span | null;
  /** The words of the source that it stands for. */
  readonly removed: string;
  /** The words in brackets. */
  readonly added: string;
}

/** Words and marks that a quotation and its passage share, or that one of them has alone. In order. */
export interface WordDifference {
  readonly kind: "kept" | "removed" | "added";
  /** From the quotation where it was added, else from the reading text. */
  readonly text: string;
  /** Place in the quotation; null where it was removed. */
  readonly quoteSpan: Span | null;
  /** Place in `source.text`; null where it was added. */
  readonly span: Span | null;
}

/** One place where a quotation was found, judged by itself. */
export interface QuotePlace {
  readonly transcriptId: string;
  /** Of the first part: the pinpoint of a citation. */
  readonly turnId: string;
  readonly turnOrdinal: number;
  readonly speaker: QuoteSpeaker | null;
  readonly wording: Exclude<Wording, "absent">;
  readonly speakerJudgement: SpeakerJudgement;
  readonly parts: readonly [QuotePart, ...QuotePart[]];
  /**
   * The address of the source, with the directive that makes a browser scroll to the passage and mark it (WICG, "URL
   * Fragment Text Directives"); null where the transcript states no address. Made when it is read: it takes a search of
   * the conversation.
   */
  readonly link: string | null;
  /** Whether the parts lie in more than one turn. */
  readonly crossesTurns: boolean;
  readonly foldings: readonly FoldingName[];
  readonly interventions: readonly Intervention[];
  /** Empty unless the wording is `altered`. */
  readonly difference: readonly WordDifference[];
  readonly grave: readonly Finding[];
  /** The share of words that quotation and passage have in common, from 0 to 1: nearness, not truth. */
  readonly similarity: number;
}

/** Codes of what can be wrong with a quotation or a claim as such. */
export const QUOTE_CODES = [
  "quote-without-words",
  "bracket-unbalanced",
  "look-alike-letters",
  "too-many-pieces",
  "speaker-unknown",
  "places-cut-off",
  "language-without-words",
] as const;
export type QuoteCode = (typeof QUOTE_CODES)[number];

/** What is known of a quotation. Wording and speaker are judged apart, and everything grave is named. */
export interface QuoteVerdict {
  readonly wording: Wording;
  readonly speaker: SpeakerJudgement;
  /** Who speaks at the first place, part by part and each once; empty where it is unknown. */
  readonly saidBy: readonly QuoteSpeaker[];
  /**
   * Every place, the claimed speaker's and the most faithful first; what follows is said of the first of them.
   * More than one leaves open which is meant. For `altered`, the nearest passage; empty for `absent`.
   */
  readonly places: readonly QuotePlace[];
  readonly crossesTurns: boolean;
  readonly foldings: readonly FoldingName[];
  readonly interventions: readonly Intervention[];
  readonly difference: readonly WordDifference[];
  readonly grave: readonly Finding[];
  /** The passage that comes nearest to an `absent` quotation, if any shares words with it; else null. */
  readonly nearest: QuotePlace | null;
  /** Whether the quotation may stand: see `quoteHolds`. */
  readonly holds: boolean;
  /** Spans of these are places in the quotation. */
  readonly diagnostics: readonly Diagnostic<QuoteCode>[];
}
