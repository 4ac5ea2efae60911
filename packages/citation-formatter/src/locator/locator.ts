import type { Span } from "@colloquy/corpus-schema";

/** What a pinpoint counts: a place that the source has, or else the turn or exchange itself. */
export type LocatorKind = "page" | "timestamp" | "column" | "paragraph" | "turn" | "exchange";

/** A place inside a transcript, as a reader is told it, and exactly. */
export interface Locator {
  readonly kind: LocatorKind;
  /** What is printed, without the label of the style: `12–13`, `4:05–6:10`, `turn 4`. */
  readonly text: string;
  /** Id of the turn or the exchange. */
  readonly targetId: string;
  /** The position of the target among the turns or exchanges of the transcript, from 1. */
  readonly ordinal: number;
  /** The target in the source text: half-open, in UTF-16 code units. */
  readonly span: Span;
}
