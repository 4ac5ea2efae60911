import type { Span } from "@colloquy/corpus-schema";

/** What a pinpoint counts: a place that the source has, or else the turn or exchange itself. */
export type LocatorKind = "page" | "timestamp" | "column" | "paragraph" | "turn" | "exchange";

/** A place inside a transcript, as a reader is told it, and exactly. */
export interface Locator {
  readonly kind: LocatorKind;
  /** What is printed, without the label of the style: `12–13`, `4:05–6:10`, `turn 4`, `turns 4–6`. */
  readonly text: string;
  /** Id of the turn or the exchange; of the first one of a range. */
  readonly targetId: string;
  /** The position of the target among the turns or exchanges of the transcript, from 1. */
  readonly ordinal: number;
  /** The last turn or exchange of a range; absent where there is one only. */
  readonly last?: { readonly targetId: string; readonly ordinal: number };
  /** The target in the source text, from the first to the last of a range: half-open, in UTF-16 code units. */
  readonly span: Span;
}
