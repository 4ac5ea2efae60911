import { subtractSpans, type Span } from "./span.js";
import type { Paratext } from "./paratext.js";

/**
 * Why the reading text differs from the source:
 * - `unwrap`: a line break inside a column becomes a space;
 * - `space`: a run of white space becomes one space, or one line feed between paragraphs;
 * - `hyphen`: a word divided at a line end is joined;
 * - `entity`: an escape such as `&amp;` becomes its character;
 * - `markup`: tags and other signs of the format go;
 * - `furniture`: page heads, line numbers and the like go.
 */
export const EDIT_REASONS = ["unwrap", "hyphen", "space", "entity", "markup", "furniture"] as const;
export type EditReason = (typeof EDIT_REASONS)[number];

/** A replacement of source characters in the reading text. The span is never empty: nothing is inserted. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly reason: EditReason;
}

/** One speaker's uninterrupted speech. */
export interface Turn {
  readonly id: string;
  /** Position among the turns of the transcript, from 1. */
  readonly ordinal: number;
  readonly speakerId: string | null;
  /** The label with its ending (`Tokaev:`), before the speech; null where the turn has none. */
  readonly labelSpan: Span | null;
  /** The hull of the speech: from its first to its last character. Paratext inside of it is not speech. */
  readonly span: Span;
  /** Sorted, disjoint, inside the hull. */
  readonly edits: readonly Edit[];
  /** The reading text: the hull with the edits applied. A paragraph break is one line feed. */
  readonly text: string;
  /** Language of the turn (BCP 47) where it is not that of the transcript. */
  readonly language?: string;
  /** How sure the parser is of the turn's limits and speaker, from 0 to 1. */
  readonly confidence: number;
}

/** The place of a turn, label included: what its id derives from. */
export function turnExtent(turn: Pick<Turn, "labelSpan" | "span">): Span {
  const start = turn.labelSpan?.start ?? turn.span.start;
  return { start, end: Math.max(start, turn.span.end) };
}

/** The text of a span of the source with edits applied: how a turn's `text` comes about. The edits must be sorted. */
export function applyEdits(sourceText: string, span: Span, edits: readonly Edit[]): string {
  let text = "";
  let at = span.start;
  for (const edit of edits) {
    text += sourceText.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return text + sourceText.slice(at, span.end);
}

/** The parts of a hull that were really said: the hull without the paratexts in it, which are sorted and disjoint. */
export function speechSpans(turn: Pick<Turn, "span">, paratexts: readonly Paratext[]): Span[] {
  return subtractSpans(
    turn.span,
    paratexts.map((paratext) => paratext.span),
  );
}

/** Which edge of a range an offset is. It decides the side where an offset touches an edit. */
export type Edge = "start" | "end";

/**
 * The place in the source of an offset of a turn's reading text.
 *
 * @param offset UTF-16 code units from the start of `turn.text`, 0 to its length; beyond, the hull's end is given.
 * @param edge `start` gives the place of the character after the offset, `end` that of the character before it, so
 * that `[toSource(a, "start"), toSource(b, "end"))` covers exactly what `[a, b)` of the reading text stands for.
 */
export function toSource(turn: Pick<Turn, "span" | "edits">, offset: number, edge: Edge = "start"): number {
  let textAt = 0;
  let sourceAt = turn.span.start;
  for (const edit of turn.edits) {
    const editTextStart = textAt + edit.span.start - sourceAt;
    const editTextEnd = editTextStart + edit.text.length;
    if (offset < editTextStart || (edge === "end" && offset === editTextStart)) break;
    if (offset < editTextEnd) return edge === "start" ? edit.span.start : edit.span.end;
    textAt = editTextEnd;
    sourceAt = edit.span.end;
  }
  return Math.min(sourceAt + offset - textAt, turn.span.end);
}

/**
 * The offset in a turn's reading text of a place in the source, the inverse of {@link toSource}.
 * A place inside an edit gives the edge of what replaced it; a place outside the hull the nearest end.
 */
export function toText(turn: Pick<Turn, "span" | "edits" | "text">, sourceOffset: number, edge: Edge = "start"): number {
  if (sourceOffset <= turn.span.start) return 0;
  if (sourceOffset >= turn.span.end) return turn.text.length;
  let textAt = 0;
  let sourceAt = turn.span.start;
  for (const edit of turn.edits) {
    if (sourceOffset <= edit.span.start) break;
    textAt += edit.span.start - sourceAt;
    if (sourceOffset < edit.span.end) return edge === "start" ? textAt : textAt + edit.text.length;
    textAt += edit.text.length;
    sourceAt = edit.span.end;
  }
  return textAt + sourceOffset - sourceAt;
}

/** The span of the source that a range of a turn's reading text stands for. */
export function textSpanToSource(turn: Pick<Turn, "span" | "edits">, span: Span): Span {
  const start = toSource(turn, span.start, "start");
  return { start, end: span.end > span.start ? toSource(turn, span.end, "end") : start };
}
