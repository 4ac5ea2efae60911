import type { Span } from "./span.js";

/** A piece of evidence for a code: where it stands in the source, and how much it counted. */
export interface CodeEvidence {
  readonly span: Span;
  /** The codebook term or the feature that matched here. */
  readonly term?: string;
  /** Its share of the score; negative where it spoke against the code. */
  readonly weight?: number;
}

/** A code given to an exchange or a turn. */
export interface Assignment {
  /** Id of the exchange or the turn. */
  readonly targetId: string;
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Places inside the target that decided. */
  readonly evidence: readonly CodeEvidence[];
}

/** One pass of coding over a transcript, by a model or a person. A transcript may carry several. */
export interface Classification {
  readonly codebookId: string;
  readonly codebookVersion: string;
  /** Who or what coded: a model's name and version, a person. */
  readonly assignedBy: string;
  /** The least score of an assignment. */
  readonly threshold: number;
  /** Ids of the exchanges and turns that were looked at and left without a code. */
  readonly abstained: readonly string[];
  readonly assignments: readonly Assignment[];
}
