import type { Piece } from "./piece.js";

/** Points up to which two pieces begin at one place. */
const SAME_PLACE = 0.1;
const NO_WIDTH = 0.01;
/** Letters and marks in one piece. */
const MARKED = /\p{L}\p{M}/u;
const MARK = /\p{M}/gu;
/** How wide a letter is at most that was measured as having no width, and a space at least, in sizes of the type. */
const LETTER_WIDTH = 1.1;
const SPACE_WIDTH = 0.26;
/** What no space stands in front of. */
const CLOSING = /^[:,.;?!\u0964\u0965)\]}]/u;

/**
 * pdfjs takes letters with marks in them, as of Indic scripts, for marks, which have no width. Of a row from one side to
 * the other: such a piece reaches to the next one, unless that is further away than its letters are wide, or there is a
 * space between; and a piece without a width comes before the one that begins at its place.
 */
export function mendWidths(row: readonly Piece[]): Piece[] {
  const mended = withoutWidthFirst(row);
  let carried = 0;
  for (const [index, piece] of mended.entries()) {
    const next = mended[index + 1];
    const marks = carried + (MARKED.test(piece.text) ? (piece.text.match(MARK)?.length ?? 0) : 0);
    carried = 0;
    if (next === undefined || marks === 0) continue;
    // Nothing of the width was measured: the next piece has it, or the one behind that.
    if (next.x - piece.x < SAME_PLACE) carried = marks;
    else if (next.x - piece.end <= marks * LETTER_WIDTH * piece.size) mended[index] = { ...piece, end: reachOf(piece, next) };
  }
  return mended;
}

function reachOf(piece: Piece, next: Piece): number {
  const isSpaced = (next.isSpaced || piece.isSpacedBehind === true) && !CLOSING.test(next.text);
  return Math.max(piece.end, next.x - (isSpaced ? SPACE_WIDTH * piece.size : 0));
}

function withoutWidthFirst(row: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (const piece of row) {
    const last = ordered.at(-1);
    const isBehind = last !== undefined && piece.end - piece.x < NO_WIDTH && last.end - last.x >= NO_WIDTH && piece.x - last.x < SAME_PLACE;
    if (isBehind) ordered.splice(-1, 0, piece);
    else ordered.push(piece);
  }
  return ordered;
}
