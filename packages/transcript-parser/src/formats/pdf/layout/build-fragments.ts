import { mendWidths } from "./mend-widths.js";
import type { Fragment, Piece, Run } from "./piece.js";

/** Base lines that differ by less are one: a share of the size of the type. */
const SAME_LINE = 0.22;
/** A raised or lowered mark is smaller than what it stands by, and not further from its line. */
const MARK_SIZE = 0.85;
const MARK_SHIFT = 0.62;
const MARK_GAP = 0.6;
const MOST_MARK = 6;
/** Gaps, in sizes of the type: of a space, of one that is drawn as well, of a column. */
const SPACE = 0.13;
const DRAWN_SPACE = 0.04;
const WIDE = 0.7;
/** A gap between Chinese or Japanese characters is no space until it is this wide, where none is drawn or one is. */
const DENSE_SPACE = 0.35;
const DRAWN_DENSE_SPACE = 0.15;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const MARKS = /^\p{M}+$/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Joins the pieces of a page to fragments of lines: those on one base line with no wide gap between them. Marks that are
 * raised, as of footnotes, come to their line. What is drawn twice at one place is bold. Sorted from top to bottom.
 *
 * @param isMirrored whether the pieces read from right to left, so that runs of the other direction have to be turned
 */
export function buildFragments(pieces: readonly Piece[], isMirrored = false): Fragment[] {
  const rows = attachMarks(rowsOf(pieces));
  return rows.flatMap((row) => split(mendWidths(withoutCopies(row))).map((part) => join(isMirrored ? turnRuns(part) : part)));
}

/** Pieces by base line. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let y = -Infinity;
  for (const piece of sorted) {
    if (piece.y - y > SAME_LINE * Math.min(piece.size, row[0]?.size ?? piece.size)) {
      row = [];
      rows.push(row);
      y = piece.y;
    }
    row.push(piece);
  }
  return rows;
}

/** Gives each small piece to the row beside it in which it stands close to larger type. */
function attachMarks(rows: readonly Piece[][]): Piece[][] {
  const taken = rows.map((row) => row.slice());
  const largest = rows.map((row) => row.reduce((most, { size }) => Math.max(most, size), 0));
  rows.forEach((row, index) => {
    const around = Math.max(...[-2, -1, 0, 1, 2].map((near) => largest[index + near] ?? 0));
    for (const piece of row) {
      if (piece.size > MARK_SIZE * around || piece.text.length > MOST_MARK) continue;
      const to = [index + 1, index - 1, index + 2, index - 2].find((near) => taken[near]?.some((other) => isMarkOf(piece, other)) === true);
      if (to === undefined) continue;
      taken[index] = taken[index]?.filter((other) => other !== piece) ?? [];
      taken[to]?.push(piece);
    }
  });
  return taken.filter((row) => row.length > 0).map((row) => row.sort((a, b) => a.x - b.x));
}

function isMarkOf(mark: Piece, { x, end, y, size }: Piece): boolean {
  if (mark.size > MARK_SIZE * size || mark.text.length > MOST_MARK || Math.abs(mark.y - y) > MARK_SHIFT * size) return false;
  return Math.max(mark.x - end, x - mark.end) < MARK_GAP * mark.size;
}

/** A row without what is drawn a second time, a little further: that is how some programs make type bold. */
function withoutCopies(row: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of row) {
    const near = 0.12 * piece.size;
    let copied = -1;
    for (let at = kept.length - 1; at >= 0 && at >= kept.length - 4; at -= 1) {
      const other = kept[at];
      if (other?.text === piece.text && Math.abs(other.x - piece.x) < near && Math.abs(other.y - piece.y) < near) copied = at;
    }
    const first = kept[copied];
    if (first === undefined) kept.push(piece);
    else kept[copied] = { ...first, strong: true };
  }
  return kept;
}

/** A row cut at its wide gaps. */
function split(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let end = -Infinity;
  for (const piece of row) {
    const last = parts.at(-1);
    if (last === undefined || piece.x - end > WIDE * piece.size) parts.push([piece]);
    else last.push(piece);
    end = Math.max(end, piece.end);
  }
  return parts;
}

/** In a line from right to left, neighbours of the other direction stand in the order of the page. */
function turnRuns(row: readonly Piece[]): Piece[] {
  const turned: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of row) {
    if (!RIGHT_TO_LEFT.test(piece.text) && /[\p{L}\p{N}]/u.test(piece.text)) {
      run.unshift(piece);
      continue;
    }
    turned.push(...run, piece);
    run = [];
  }
  return [...turned, ...run];
}

function join(pieces: readonly Piece[]): Fragment {
  let text = "";
  let last: Piece | undefined;
  const runs: Run[] = [];
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    if (last !== undefined && isParted(last, piece, text)) text += " ";
    const start = text.length;
    text += last === undefined ? piece.text.trimStart() : piece.text;
    addRun(runs, { start, end: text.length, strong: piece.strong, emphasis: piece.emphasis }, text);
    letters.set(piece.size, (letters.get(piece.size) ?? 0) + piece.text.length);
    // Marks above and below letters have no width.
    if (last === undefined || !MARKS.test(piece.text)) last = piece;
  }
  const size = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  const main = pieces.find((piece) => piece.size === size) ?? pieces[0];
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    x: Math.min(...pieces.map(({ x }) => x)),
    end: Math.max(...pieces.map(({ end }) => end)),
    y: main?.y ?? 0,
    size,
    runs: runs.map((run) => ({ ...run, end: Math.min(run.end, trimmed.length) })).filter(({ start, end }) => start < end),
    ...(pieces.at(-1)?.fillsCell === true ? { fillsCell: true } : {}),
  };
}

function isParted(last: Piece, piece: Piece, text: string): boolean {
  if (/\s$/u.test(text) || /^[\s\p{M}]/u.test(piece.text)) return false;
  // Runs that were turned are measured on their other side.
  const gap = Math.max(piece.x - last.end, last.x - piece.end);
  const isSpaced = piece.isSpaced || last.isSpacedBehind === true;
  const size = Math.max(Math.min(last.size, piece.size), 0.6 * Math.max(last.size, piece.size));
  if (DENSE.test(text.slice(-1)) && DENSE.test(piece.text.charAt(0))) return gap > (isSpaced ? DRAWN_DENSE_SPACE : DENSE_SPACE) * size;
  return gap > (isSpaced ? DRAWN_SPACE : SPACE) * size;
}

/** Adds a run; one that goes on in the same setting, over white space, is one. */
function addRun(runs: Run[], run: Run, text: string): void {
  if (!run.strong && !run.emphasis) return;
  const last = runs.at(-1);
  if (last?.strong === run.strong && last.emphasis === run.emphasis && text.slice(last.end, run.start).trim() === "") {
    runs[runs.length - 1] = { ...last, end: run.end };
  } else runs.push(run);
}
