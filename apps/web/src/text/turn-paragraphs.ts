import { spansOverlap, toText, type Span, type Turn } from "@colloquy/corpus-schema";

/** A stretch of a turn's reading text that is shown in one way. */
export interface Segment {
  readonly text: string;
  /** Whether it is marked: evidence of what was pressed. */
  readonly marked: boolean;
  /** Whether it is paratext inside the speech, such as an editorial note. */
  readonly aside: boolean;
}

/** A paragraph of a turn; `start` counts UTF-16 code units from the start of `turn.text`. */
export interface TurnParagraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * A turn's reading text as paragraphs and segments. Joined, with a line feed between paragraphs, the segments are
 * `turn.text` again: nothing is dropped or added.
 *
 * @param marks places in the source to mark, half-open in UTF-16 code units; those outside the turn are ignored
 * @param asides places in the source that are paratext
 */
export function turnParagraphs(turn: Turn, marks: readonly Span[], asides: readonly Span[]): TurnParagraph[] {
  const markedText = inText(turn, marks);
  const asideText = inText(turn, asides);
  const cuts = [...markedText, ...asideText].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const paragraphs: TurnParagraph[] = [];
  let start = 0;
  for (const paragraph of turn.text.split("\n")) {
    const span = { start, end: start + paragraph.length };
    const segments = cutAt(span, cuts).map((piece) => ({
      text: turn.text.slice(piece.start, piece.end),
      marked: markedText.some((mark) => spansOverlap(mark, piece)),
      aside: asideText.some((aside) => spansOverlap(aside, piece)),
    }));
    paragraphs.push({ start, segments });
    start = span.end + 1;
  }
  return paragraphs;
}

/** The places of the source that lie in a turn, as places of its reading text. Empty ones are left out. */
function inText(turn: Turn, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => spansOverlap(turn.span, span))
    .map((span) => ({ start: toText(turn, span.start, "start"), end: toText(turn, span.end, "end") }))
    .filter(({ start, end }) => start < end);
}

/** A span cut at each offset that lies inside of it. The offsets must be sorted; pieces are never empty. */
function cutAt(span: Span, offsets: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  for (const offset of offsets) {
    if (offset <= start || offset >= span.end) continue;
    pieces.push({ start, end: offset });
    start = offset;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}
