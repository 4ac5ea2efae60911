import { containsSpan, spansOverlap, type Span } from "@colloquy/corpus-schema";
import { lineAt } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";
import { foldLabel } from "../layout/label-shape.js";
import type { CorrectionContext } from "./correction-context.js";
import { speechHull, type CutText, type CutTurn, type Outcome } from "./cut-text.js";
import { bareLabel, labelAt, type WrittenLabel } from "./label-at.js";

/**
 * Makes two turns of the one whose speech has a place.
 *
 * @param place the first character of the second turn
 */
export function split(context: CorrectionContext, cut: CutText, place: number, label: string | undefined): Outcome {
  const { text } = context.lines;
  const index = cut.turns.findIndex(({ span }) => span.start <= place && place < span.end);
  const turn = cut.turns[index];
  if (turn === undefined) {
    return { problem: `nobody speaks at ${place}`, hint: "Give a place within the speech of a turn.", elsewhere: true };
  }
  const given = label === undefined ? undefined : bareLabel(label);
  if (given !== undefined && foldLabel(given) === "") {
    return { problem: "its label is empty", hint: "Leave the label out where nobody knows who speaks.", elsewhere: false };
  }
  const written = given === undefined ? null : labelWithin(cut, text, { start: place, end: turn.span.end }, given);
  const from = written?.end ?? place;
  const before = speechHull(text, { start: turn.span.start, end: place }, cut.paratexts);
  const after = speechHull(text, { start: from, end: turn.span.end }, cut.paratexts);
  // A label with nothing after it is a turn without words; a place with nothing after it is none.
  if (before === null || (after === null && written === null)) {
    const problem = `the turn has no speech on both sides of ${place}`;
    return { problem, hint: "To change who speaks in all of a turn, relabel it.", elsewhere: false };
  }
  const begin = secondStart(context, cut, turn, place, written, given);
  const told = written !== null && foldLabel(written.text) !== foldLabel(begin.voice);
  const second: CutTurn = { begin, span: after ?? { start: from, end: from }, told, draft: null };
  const turns = [...cut.turns.slice(0, index), { ...turn, span: before, draft: null }, second, ...cut.turns.slice(index + 1)];
  return { turns, paratexts: cut.paratexts };
}

/** The given label where the text has it at the start of a span, in speech. */
function labelWithin({ paratexts }: CutText, text: string, range: Span, label: string): WrittenLabel | null {
  const found = labelAt(text, range.start, label);
  if (found === null) return null;
  const place = { start: range.start, end: found.end };
  return containsSpan(range, place) && !paratexts.some(({ span }) => spansOverlap(span, place)) ? found : null;
}

function secondStart(
  { lines, voices }: CorrectionContext,
  { turns }: CutText,
  { begin }: CutTurn,
  place: number,
  written: WrittenLabel | null,
  label: string | undefined,
): TurnStart {
  const from = written?.end ?? place;
  const voice = label === undefined ? voices.otherThan(begin.voice, turns) : voices.named(label, turns);
  return {
    labelSpan: written === null ? null : { start: place, end: from },
    voice: written !== null && foldLabel(voice) === foldLabel(label ?? "") ? written.text : voice,
    from,
    line: lineAt(lines, from),
    // Of two speakers the other one is likely, and nobody has said so.
    confidence: label === undefined ? begin.confidence : 1,
    role: "unknown",
    time: -1,
  };
}
