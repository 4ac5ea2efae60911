import type { Piece } from "./layout/piece.js";

/** Accents that fonts without accented letters draw by themselves, as those of TeX, and the marks that they are. */
const ABOVE: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["\u00B4", "\u0301"],
  ["^", "\u0302"],
  ["\u02C6", "\u0302"],
  ["~", "\u0303"],
  ["\u02DC", "\u0303"],
  ["\u00AF", "\u0304"],
  ["\u02D8", "\u0306"],
  ["\u02D9", "\u0307"],
  ["\u00A8", "\u0308"],
  ["\u02DA", "\u030A"],
  ["\u02DD", "\u030B"],
  ["\u02C7", "\u030C"],
]);
const BELOW: ReadonlyMap<string, string> = new Map([
  ["\u00B8", "\u0327"],
  ["\u02DB", "\u0328"],
]);
const WITHOUT_DOT: Readonly<Record<string, string>> = { "\u0131": "i", "\u0237": "j" };
/** In sizes of the type: how far an accent and its letter reach over each other at least, and stand apart in height at most. */
const OVERLAP = 0.12;
const RAISED = 0.4;

/**
 * Letters with the accents that are drawn over them, in the order of drawing: an accent comes before its letter, one
 * below may come behind it. Only where they are drawn at one place, and where there is such a letter; nothing else is changed.
 */
export function composeAccents(pieces: readonly Piece[]): Piece[] {
  const composed: Piece[] = [];
  for (const piece of pieces) {
    const before = composed.at(-1);
    const joined = before === undefined || !isOver(before, piece) ? null : (withAccentBefore(before, piece) ?? withAccentBehind(before, piece));
    if (joined === null) composed.push(piece);
    else composed.splice(-1, 1, ...joined);
  }
  return composed;
}

function isOver(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size);
  return before.end - piece.x > OVERLAP * size && piece.end > before.x && Math.abs(before.y - piece.y) < RAISED * size;
}

function withAccentBefore(before: Piece, piece: Piece): Piece[] | null {
  const letter = piece.text.charAt(0);
  const mark = ABOVE.get(before.text.slice(-1)) ?? BELOW.get(before.text.slice(-1));
  const one = mark === undefined ? "" : `${WITHOUT_DOT[letter] ?? letter}${mark}`.normalize("NFC");
  if (one.length !== 1) return null;
  const head = before.text.slice(0, -1);
  const text = one + piece.text.slice(1);
  if (head.trim() === "") return [{ ...piece, text, isSpaced: before.isSpaced || head !== "" }];
  return [{ ...before, text: head, end: Math.max(before.x, piece.x) }, { ...piece, text, isSpaced: false }];
}

function withAccentBehind(before: Piece, piece: Piece): Piece[] | null {
  const mark = BELOW.get(piece.text.charAt(0));
  const one = mark === undefined ? "" : `${before.text.slice(-1)}${mark}`.normalize("NFC");
  if (one.length !== 1) return null;
  const text = before.text.slice(0, -1) + one;
  // A capital is wider than its cedilla, which pdfjs takes for a space: no word ends with one.
  const rest = /\p{Lu}$/u.test(text) ? piece.text.slice(1).trimStart() : piece.text.slice(1);
  return rest === "" ? [{ ...before, text }] : [{ ...before, text }, { ...piece, text: rest, x: before.end, isSpaced: false }];
}
