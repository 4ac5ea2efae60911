import type { Edit, Paratext, Span } from "@colloquy/corpus-schema";
import type { LabelCandidate } from "../layout/label-candidates.js";

/** A turn before its speaker is known. */
export interface TurnDraft {
  readonly label: LabelCandidate;
  /** The hull of the speech. */
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly text: string;
  /** What stands inside or at the edges of the turn and is not speech. */
  readonly paratexts: readonly Paratext[];
}
