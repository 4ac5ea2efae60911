import { applyEdits, containsSpan, firstEndingAfter, type Paratext, type Span } from "@colloquy/corpus-schema";
import { isRemoved } from "../turns/cut-turns.js";
import { readingEdits, type EditContext } from "../turns/reading-edits.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import type { CutText } from "./cut-text.js";

/** The turns of a corrected text: those whose speech has changed with their reading text made anew. */
export function buildDrafts(context: EditContext, { turns, paratexts }: CutText): TurnDraft[] {
  const { text } = context.lines;
  const spans = paratexts.map(({ span }) => span);
  return turns.map(({ begin, span, draft }): TurnDraft => {
    if (draft !== null) return { ...draft, begin };
    const inner = paratextsIn(paratexts, spans, span);
    const removed = inner.filter((paratext) => isRemoved(paratext, span)).map((paratext) => paratext.span);
    const edits = readingEdits(context, span, removed);
    return { begin, span, edits, text: applyEdits(text, span, edits), paratexts: inner };
  });
}

function paratextsIn(paratexts: readonly Paratext[], spans: readonly Span[], hull: Span): Paratext[] {
  const found: Paratext[] = [];
  for (let index = firstEndingAfter(spans, hull.start); index < paratexts.length; index += 1) {
    const paratext = paratexts[index];
    if (paratext === undefined || !containsSpan(hull, paratext.span)) break;
    found.push(paratext);
  }
  return found;
}
