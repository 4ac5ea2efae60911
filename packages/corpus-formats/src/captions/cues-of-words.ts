import type { TimeLocation } from "@colloquy/corpus-schema";
import type { TextOffset } from "../reading/text-offsets.js";
import type { Piece } from "./timed-cues.js";

/** Two lines of 42 characters: what is read at a glance. */
const LONGEST = 84;

/**
 * A turn in pieces of at most 84 characters, each from the start of a word whose time is known to the next such start;
 * a piece is longer only where no word in it has a time. Without times of words there is no piece.
 *
 * @param text the reading text of the turn
 * @param words sorted by place
 * @param offset tells where places of the source are in the text
 */
export function cuesOfWords(text: string, words: readonly TimeLocation[], offset: TextOffset): Piece[] {
  const starts = words.map((word, index) => (index === 0 ? 0 : offset(word.span.start, "start")));
  const pieces: Piece[] = [];
  let first = 0;
  words.forEach((_, index) => {
    const start = starts[first] ?? 0;
    const end = starts[index + 1] ?? text.length;
    const isLast = index === words.length - 1;
    const endOfNext = starts[index + 2] ?? text.length;
    if (!isLast && (end === start || endOfNext - start <= LONGEST)) return;
    const parts = words.slice(first, index + 1);
    const [begins, ends] = [parts[0], parts.at(-1)];
    if (begins !== undefined && ends !== undefined && text.slice(start, end).trim() !== "") {
      pieces.push({ span: { start, end }, first: begins, last: ends, parts });
    }
    first = index + 1;
  });
  return pieces;
}
