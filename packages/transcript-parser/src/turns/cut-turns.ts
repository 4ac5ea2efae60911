import { applyEdits, trimSpan, type Paratext, type Span } from "@colloquy/corpus-schema";
import type { LabelCandidate } from "../layout/label-candidates.js";
import { inlineParatexts } from "./inline-paratexts.js";
import { readingEdits, type EditContext } from "./reading-edits.js";
import type { TurnDraft } from "./turn-draft.js";

/**
 * Cuts the text into turns: each runs from its label to the next one, the last to the end of the conversation.
 *
 * @param end where the conversation ends: what follows is paratext
 */
export function cutTurns(context: EditContext, labels: readonly LabelCandidate[], end: number): TurnDraft[] {
  return labels.map((label, index) => {
    const next = labels[index + 1]?.span.start ?? end;
    return draftTurn(context, label, { start: label.span.end, end: Math.max(label.span.end, next) });
  });
}

function draftTurn(context: EditContext, label: LabelCandidate, range: Span): TurnDraft {
  const { text } = context;
  const paratexts = inlineParatexts(text, range);
  const span = hullWithin(text, range, paratexts);
  const furniture = paratexts
    .filter((paratext) => paratext.kind === "furniture" && paratext.span.start > span.start && paratext.span.end < span.end)
    .map((paratext) => paratext.span);
  const edits = readingEdits(context, span, furniture, label.line);
  return { label, span, edits, text: applyEdits(text, span, edits), paratexts };
}

/** From the first to the last character that is neither white space nor paratext. */
function hullWithin(text: string, range: Span, paratexts: readonly Paratext[]): Span {
  let hull = trimSpan(text, range);
  for (const { span } of paratexts) {
    if (span.start === hull.start) hull = trimSpan(text, { start: span.end, end: hull.end });
  }
  for (const { span } of [...paratexts].reverse()) {
    if (span.end === hull.end && span.start >= hull.start) hull = trimSpan(text, { start: hull.start, end: span.start });
  }
  return hull.start < hull.end ? hull : { start: range.start, end: range.start };
}
