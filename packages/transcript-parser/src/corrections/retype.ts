import { spansOverlap, subtractSpans, trimSpan, type Paratext, type ParatextKind, type Span } from "@colloquy/corpus-schema";
import { lineAt } from "../lines/split-lines.js";
import { sortParatexts } from "../paratexts/sort-paratexts.js";
import type { CorrectionContext } from "./correction-context.js";
import { extentOf, speechHull, touches, visible, withoutSpan, type CutText, type CutTurn, type Outcome } from "./cut-text.js";
import { NOBODY } from "./voices.js";

/** Makes paratext of the characters of a span, or speech of its paratext. */
export function retype(context: CorrectionContext, cut: CutText, place: Span, kind: ParatextKind | "speech"): Outcome {
  const span = trimSpan(context.lines.text, place);
  if (span.start === span.end) {
    return { problem: "there is nothing but white space and signs of the format", hint: "Give a span that has words in it.", elsewhere: true };
  }
  return kind === "speech" ? toSpeech(context, cut, span) : toParatext(context.lines.text, cut, { kind, span });
}

function toParatext(text: string, cut: CutText, paratext: Paratext): CutText {
  const { span } = paratext;
  const parts = new Map(cut.turns.filter((turn) => touches(turn, span)).map((turn) => [turn, labelParts(text, turn, span)]));
  const lost = [...parts.values()].flatMap(({ rest }) => rest).map((piece): Paratext => ({ kind: "furniture", span: piece }));
  const paratexts = sortParatexts([...withoutSpan(text, cut.paratexts, span), paratext, ...lost]);
  const turns = cut.turns.flatMap((turn): CutTurn[] => {
    const own = parts.get(turn);
    if (own === undefined) return [turn];
    const { labelSpan } = own;
    const hull = speechHull(text, turn.span, paratexts);
    if (hull === null && labelSpan === null) return [];
    const end = labelSpan?.end ?? turn.span.start;
    const isCut = labelSpan?.start !== turn.begin.labelSpan?.start || labelSpan?.end !== turn.begin.labelSpan?.end;
    return [{ begin: { ...turn.begin, labelSpan }, span: hull ?? { start: end, end }, told: turn.told || isCut, draft: null }];
  });
  return { turns, paratexts };
}

/** What a span leaves of a label: the label itself, and characters that stand apart from it. */
function labelParts(text: string, { begin }: CutTurn, span: Span): { labelSpan: Span | null; rest: Span[] } {
  if (begin.labelSpan === null) return { labelSpan: null, rest: [] };
  if (!spansOverlap(begin.labelSpan, span)) return { labelSpan: begin.labelSpan, rest: [] };
  const [labelSpan = null, ...rest] = visible(text, subtractSpans(begin.labelSpan, [span]));
  return { labelSpan, rest };
}

function toSpeech(context: CorrectionContext, cut: CutText, span: Span): Outcome {
  const { text } = context.lines;
  if (!cut.paratexts.some((paratext) => spansOverlap(paratext.span, span))) {
    return { problem: "there is no paratext", hint: "What is a label becomes part of the turn before it by joining.", elsewhere: true };
  }
  const paratexts = withoutSpan(text, cut.paratexts, span);
  const taken = cut.turns.flatMap(({ begin, span: hull }) => [...(begin.labelSpan === null ? [] : [begin.labelSpan]), hull]);
  const turns = cut.turns.map((turn): CutTurn => (spansOverlap(turn.span, span) ? { ...turn, draft: null } : turn));
  for (const piece of visible(text, subtractSpans(span, taken.filter(({ start, end }) => start < end)))) {
    const index = turns.findLastIndex((turn) => extentOf(turn).start <= piece.start);
    const turn = turns[index];
    if (turn === undefined) turns.unshift(speechOfNobody(context, piece));
    else turns[index] = { ...turn, span: grown(turn.span, piece), draft: null };
  }
  const tight = turns.map((turn) => (turn.draft === null ? { ...turn, span: speechHull(text, turn.span, paratexts) ?? turn.span } : turn));
  return { turns: tight, paratexts };
}

/** A hull with a piece before or after it; a turn without words has that piece alone. */
function grown(hull: Span, piece: Span): Span {
  if (hull.start === hull.end) return piece;
  return { start: Math.min(hull.start, piece.start), end: Math.max(hull.end, piece.end) };
}

function speechOfNobody({ lines }: CorrectionContext, span: Span): CutTurn {
  const line = lineAt(lines, span.start);
  const begin = { labelSpan: null, voice: NOBODY, from: span.start, line, confidence: 1, role: "unknown", time: -1 } as const;
  return { begin, span, told: false, draft: null };
}
