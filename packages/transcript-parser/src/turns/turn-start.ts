import type { SpeakerRole, Span } from "@colloquy/corpus-schema";

/** Where a turn begins, who is said to speak, and how far it may reach. Offsets in the text that is read. */
export interface TurnStart {
  /** The label with its ending; null where nothing names the speaker. */
  readonly labelSpan: Span | null;
  /** The label as written, without ending; what an unlabelled voice is known by where there is none. */
  readonly voice: string;
  /** Where the speech may begin. */
  readonly from: number;
  /** Where the format says that the speech ends; absent where nothing says it. */
  readonly end?: number;
  /** Index of the line in which it may begin. */
  readonly line: number;
  /** How sure it is that a turn begins here, and that this label is its speaker's, from 0 to 1. */
  readonly confidence: number;
  /** What an unlabelled voice does; unknown where the label says it or nobody does. */
  readonly role: SpeakerRole;
  /** Milliseconds of a time that stands with the label; -1 where there is none. */
  readonly time: number;
}
