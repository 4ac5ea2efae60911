import { textSpanToSource, toText, type Span, type Turn } from "@colloquy/corpus-schema";

/** Maps spans between the reading text of one turn and the source. */
export interface TurnOffsets {
  readonly toSource: (textSpan: Span) => Span;
  readonly toText: (sourceSpan: Span) => Span;
}

/** The end of a turn, and where it begins in the reading text of the whole. */
interface TurnPiece extends Pick<Turn, "span" | "edits" | "text"> {
  readonly textStart: number;
}

/**
 * Does for many spans of one turn what `textSpanToSource` and `toText` do for one, in logarithmic instead of linear
 * time in the number of edits: a turn may have as many edits as lines, and as many places to map.
 */
export function turnOffsets(turn: Pick<Turn, "span" | "edits" | "text">): TurnOffsets {
  const { edits, span: hull, text } = turn;
  /** Where each edit ends in the source, and in the reading text. */
  const sourceEnds = edits.map((edit) => edit.span.end);
  const textEnds: number[] = [];
  let shift = -hull.start;
  for (const edit of edits) {
    shift += edit.text.length - (edit.span.end - edit.span.start);
    textEnds.push(edit.span.end + shift);
  }
  /** The turn from behind its first edits on, with so many of the others. */
  const pieceFrom = (first: number, last: number): TurnPiece => ({
    span: { start: sourceEnds[first - 1] ?? hull.start, end: hull.end },
    edits: edits.slice(first, last),
    text,
    textStart: textEnds[first - 1] ?? 0,
  });
  const placeInText = (offset: number, edge: "start" | "end"): number => {
    if (offset >= hull.end) return text.length;
    const first = firstAtLeast(sourceEnds, offset + 1);
    const piece = pieceFrom(first, first + 1);
    return piece.textStart + toText(piece, offset, edge);
  };
  return {
    toSource: ({ start, end }) => {
      const piece = pieceFrom(firstAtLeast(textEnds, start), firstAtLeast(textEnds, end + 1) + 1);
      return textSpanToSource(piece, { start: start - piece.textStart, end: end - piece.textStart });
    },
    toText: ({ start, end }) => ({ start: placeInText(start, "start"), end: placeInText(end, "end") }),
  };
}

/** Index of the first of some ascending numbers that is at least `least`; their number where none is. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
