import type { ParagraphDraft } from "./paragraph-draft.js";
import { NO_TRAITS, type RunTraits } from "./run-traits.js";
import { TableStack } from "./table-stack.js";

/** What is open in the text itself, or in a text box within it. */
export interface Frame {
  draft: ParagraphDraft | null;
  traits: RunTraits;
  styleId: string | null;
  /** For each open field whether its instruction is being read, which ends where its result begins. */
  fields: boolean[];
  readonly tables: TableStack;
}

export function newFrame(): Frame {
  return { draft: null, traits: NO_TRAITS, styleId: null, fields: [], tables: new TableStack() };
}
