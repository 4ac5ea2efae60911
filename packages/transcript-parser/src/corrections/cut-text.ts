import { hullOf, spansOverlap, subtractSpans, trimSpan, type Paratext, type Span } from "@colloquy/corpus-schema";
import type { TurnDraft } from "../turns/turn-draft.js";
import type { TurnStart } from "../turns/turn-start.js";

/** A turn that corrections may still change. Offsets in the text that is read. */
export interface CutTurn {
  readonly begin: TurnStart;
  /** The hull of the speech. */
  readonly span: Span;
  /** Whether a person says who speaks, and the label does not. */
  readonly told: boolean;
  /** As it was first cut; null once its speech has changed, so that its reading text is made anew. */
  readonly draft: TurnDraft | null;
}

/**
 * A conversation cut into turns and paratexts. Both are sorted and disjoint, and what no stage has explained is paratext
 * too: a hull that grows over it does not turn it into speech.
 */
export interface CutText {
  readonly turns: readonly CutTurn[];
  readonly paratexts: readonly Paratext[];
}

/** Why a correction cannot be applied, and what to do about it. */
export interface Refusal {
  /** The end of a sentence. */
  readonly problem: string;
  readonly hint: string;
  /** Whether another conversation of the document may have the place. */
  readonly elsewhere: boolean;
}

/** What comes of one correction. */
export type Outcome = CutText | Refusal;

/** Whether a correction could not be applied. */
export function isRefusal(outcome: Outcome): outcome is Refusal {
  return "problem" in outcome;
}

/** The place of a turn, label included. */
export function extentOf({ begin, span }: Pick<CutTurn, "begin" | "span">): Span {
  return { start: begin.labelSpan?.start ?? span.start, end: Math.max(begin.labelSpan?.end ?? 0, span.end) };
}

/** Whether a span shares a character with a turn or its label. */
export function touches(turn: CutTurn, span: Span): boolean {
  return spansOverlap(extentOf(turn), span);
}

/** From the first to the last character of a span that is neither white space nor paratext; null where there is none. */
export function speechHull(text: string, span: Span, paratexts: readonly Paratext[]): Span | null {
  const holes = paratexts.map((paratext) => paratext.span);
  return hullOf(visible(text, subtractSpans(span, holes)));
}

/** Spans without white space at their ends; those that are nothing else are left out. */
export function visible(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end);
}

/** Paratexts without the characters of a span; what is left of one that it parts are two of the same kind. */
export function withoutSpan(text: string, paratexts: readonly Paratext[], span: Span): Paratext[] {
  return paratexts.flatMap((paratext): Paratext[] => {
    if (!spansOverlap(paratext.span, span)) return [paratext];
    return visible(text, subtractSpans(paratext.span, [span])).map((rest) => ({ kind: paratext.kind, span: rest }));
  });
}
