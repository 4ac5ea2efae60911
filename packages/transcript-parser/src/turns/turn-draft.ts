import type { Edit, Paratext, Span } from "@colloquy/corpus-schema";
import type { TurnStart } from "./turn-start.js";

/** A turn before its speaker is known. Offsets in the text that is read. */
export interface TurnDraft {
  readonly begin: TurnStart;
  /** The hull of the speech. */
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly text: string;
  /** What stands inside or at the edges of the turn and is not speech. */
  readonly paratexts: readonly Paratext[];
}
