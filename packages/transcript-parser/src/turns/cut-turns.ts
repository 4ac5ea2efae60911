import { applyEdits, firstEndingAfter, trimSpan, type Paratext, type Span } from "@colloquy/corpus-schema";
import { lineAt } from "../lines/split-lines.js";
import { inlineParatexts } from "./inline-paratexts.js";
import { readingEdits, type EditContext } from "./reading-edits.js";
import type { TurnDraft } from "./turn-draft.js";
import type { TurnStart } from "./turn-start.js";
import type { SpeechHabits } from "./speech-habits.js";
import { unspokenLines } from "./unspoken-lines.js";

/**
 * Cuts the text into turns: each runs from its start to the next one, the last to the end of the conversation. Where
 * the format says that a turn ends earlier, nobody says what stands after it.
 *
 * @param end where the conversation ends: what follows is paratext
 */
export function cutTurns(
  context: EditContext,
  starts: readonly TurnStart[],
  end: number,
  habits: SpeechHabits,
): TurnDraft[] {
  return starts.map((begin, index) => {
    const next = starts[index + 1];
    const limit = next === undefined ? end : (next.labelSpan?.start ?? next.from);
    return draftTurn(context, begin, { start: begin.from, end: Math.max(begin.from, limit) }, habits);
  });
}

function draftTurn(context: EditContext, begin: TurnStart, range: Span, habits: SpeechHabits): TurnDraft {
  const { lines } = context;
  const { text } = lines;
  const last = range.end >= text.length ? lines.count : lineAt(lines, Math.max(range.start, range.end - 1)) + 1;
  const whole = unspokenLines(lines, begin.line, Math.max(begin.line + 1, last), range.start, habits);
  const stop = begin.end === undefined ? range.end : Math.min(range.end, Math.max(range.start, begin.end));
  const spoken: Span = { start: range.start, end: stop };
  const paratexts = [spoken, { start: stop, end: range.end }].flatMap((part) => paratextsIn(context, whole, part));
  const span = hullWithin(text, spoken, paratexts);
  const removed = paratexts.filter((paratext) => isRemoved(paratext, span)).map((paratext) => paratext.span);
  const edits = readingEdits(context, span, removed);
  return { begin, span, edits, text: edits.length === 0 ? text.slice(span.start, span.end) : applyEdits(text, span, edits), paratexts };
}

/** What nobody says in a part of a turn's range: some of the lines, margins, and what stands within a line. */
function paratextsIn({ lines }: EditContext, whole: readonly Paratext[], range: Span): Paratext[] {
  if (range.start === range.end) return [];
  const within = whole.map((paratext) => clip(paratext, range)).filter(({ span }) => span.start < span.end);
  const explained = merge(within, marginsIn(lines.margins, range));
  const inline = inlineParatexts(lines.text, range, explained.map(({ span }) => span));
  return merge(explained, inline);
}

/** Notes in brackets stay in the reading text and are marked; lines that nobody says are taken out. */
export function isRemoved({ kind, span }: Paratext, hull: Span): boolean {
  return kind !== "editorial-note" && kind !== "stage-direction" && span.start >= hull.start && span.end <= hull.end;
}

function clip({ kind, span }: Paratext, range: Span): Paratext {
  return { kind, span: { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) } };
}

function marginsIn(margins: readonly Span[], range: Span): Paratext[] {
  const found: Paratext[] = [];
  for (let index = firstEndingAfter(margins, range.start); index < margins.length; index += 1) {
    const span = margins[index];
    if (span === undefined || span.end > range.end) break;
    if (span.start >= range.start) found.push({ kind: "furniture", span });
  }
  return found;
}

function merge(one: readonly Paratext[], other: readonly Paratext[]): Paratext[] {
  if (other.length === 0) return [...one];
  const sorted = [...one, ...other].sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** From the first to the last character that is neither white space nor paratext. */
function hullWithin(text: string, range: Span, paratexts: readonly Paratext[]): Span {
  let hull = trimSpan(text, range);
  for (const { kind, span } of paratexts) {
    if (kind !== "markup" && span.start === hull.start) hull = trimSpan(text, { start: span.end, end: hull.end });
  }
  for (let index = paratexts.length - 1; index >= 0; index -= 1) {
    const { kind, span } = paratexts[index] ?? { kind: "markup", span: hull };
    if (kind !== "markup" && span.end === hull.end && span.start >= hull.start) hull = trimSpan(text, { start: hull.start, end: span.start });
  }
  return hull.start < hull.end ? hull : { start: range.start, end: range.start };
}
