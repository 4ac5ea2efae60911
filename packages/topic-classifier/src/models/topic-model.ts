import type { Codebook, Span } from "@colloquy/corpus-schema";
import type { CodebookDiagnostic } from "../codebook/codebook-diagnostic.js";
import type { TrainingDiagnostic } from "./trained/training-diagnostic.js";

/** What a part of a document does in the conversation. */
export type PartRole = "question" | "answer" | "statement";

/** A text with its role: the reading text of one turn. */
export interface DocumentPart {
  readonly role: PartRole;
  readonly text: string;
}

/** What a model gives codes to: an exchange, a turn outside of exchanges, or a text. */
export interface TopicDocument {
  readonly parts: readonly DocumentPart[];
  /** Index of the document of the same conversation that came before, or that this one takes further. */
  readonly previous: number | null;
}

/** Words that decided for a code. */
export interface PartEvidence {
  /** Index of the part of the document. */
  readonly part: number;
  /** Half-open, in UTF-16 code units of the part's text. */
  readonly span: Span;
  /** The codebook term or the feature that matched. */
  readonly term: string;
  /** Its share of the score. */
  readonly weight: number;
}

/** How much a document speaks for a code. */
export interface CodeScore {
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Sorted by place. Never empty, unless the caller wanted none. */
  readonly evidence: readonly PartEvidence[];
}

/** What was found about the codebook of a model, or about its examples. */
export type TopicDiagnostic = CodebookDiagnostic | TrainingDiagnostic;

/** What a caller does not need. */
export interface ScoreOptions {
  /** Codes that score less may be left out. */
  readonly least?: number;
  /** Whether the words that decided are looked for. Yes unless given as false. */
  readonly evidence?: boolean;
}

/**
 * Anything that scores codes. A new kind of model is one file that returns this; `classifyTranscript` and
 * `classifyTexts` know nothing else of it.
 */
export interface TopicModel {
  /** Name and version, for `Classification.assignedBy`. */
  readonly name: string;
  readonly codebook: Codebook;
  /** The score from which on a code is assigned unless the caller says otherwise. */
  readonly threshold: number;
  /** What of the codebook could not be used as written, and what was amiss with the examples. */
  readonly diagnostics: readonly TopicDiagnostic[];
  /**
   * The codes that each document of one conversation has evidence for, the most telling first.
   * The result has one list per document, in their order.
   */
  readonly score: (conversation: readonly TopicDocument[], options?: ScoreOptions) => CodeScore[][];
}
