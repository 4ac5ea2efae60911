import { findGutter, medianSize } from "./find-gutter.js";
import { joinFragments, joinRows } from "./join-rows.js";
import type { Fragment, Line } from "./piece.js";

/** Cells of a table begin on the base line of those beside them. */
const ALIGNED = 0.8;
/** Shares of the width of both columns: a column of labels is narrow, or holds few lines. */
const NARROW = 0.3;
const NARROW_OR_SPARSE = 0.45;
/** Times and names together are wider: no column of text has times in front of most of its lines. */
const TIMED = 0.6;
const TIME = /^[[(]?\d{1,2}:\d\d(?:$|\D)/;
const LEADING_TIME = /^[[(]?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])]?\s*/;
const SPARSE = 0.6;
const MOST_LABEL = 32;
const SHORT_LABEL = 14;
/** Prose fills the lines of its column to this share. */
const FILLED = 0.82;
const LEAST_PROSE_LINES = 6;
/** Steps between lines of one cell, in sizes of the type. */
const LEADING = 1.65;
const MOST_PAD = 40;

/**
 * Whether two columns are a table to be read row by row: one of them holds labels, names or times beside the other's
 * speech. Columns of text are as wide as each other, and their lines are full.
 */
export function isTable(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  return isBeside(left, right) || isBeside(right, left);
}

function isBeside(labels: readonly Fragment[], speech: readonly Fragment[]): boolean {
  const rows = joinRows(labels.slice().sort((a, b) => a.y - b.y));
  const others = joinRows(speech.slice().sort((a, b) => a.y - b.y));
  const size = medianSize(speech);
  const starts = others.map(({ y }) => y);
  const cells = labelsOf(labels);
  const aligned = cells.filter(({ y }) => starts.some((other) => Math.abs(other - y) < 0.3 * size)).length;
  if (cells.length === 0 || aligned < ALIGNED * cells.length) return false;
  const width = widthOf(rows);
  const both = widthOf([...rows, ...others]);
  if ((isProse(rows, width) && !comeAgain(cells)) || !areLabels(cells)) return false;
  if (cells.filter(({ text }) => TIME.test(text)).length > 0.5 * cells.length) return width <= TIMED * both;
  return width <= NARROW * both || (width <= NARROW_OR_SPARSE * both && cells.length <= SPARSE * others.length);
}

/** The labels of a column; where it is columns itself, as of times and names, those that stand side by side as one. */
function labelsOf(fragments: readonly Fragment[]): Line[] {
  const sorted = fragments.slice().sort((a, b) => a.y - b.y || a.x - b.x);
  const gutter = findGutter(sorted);
  if (gutter === null) return cellsOf(joinRows(sorted));
  const isLeft = ({ x, end }: Fragment): boolean => x + end < gutter.x + gutter.end;
  const cells = [sorted.filter(isLeft), sorted.filter((fragment) => !isLeft(fragment))].flatMap((side) => cellsOf(joinRows(side)));
  return joinRows(cells.sort((a, b) => a.y - b.y || a.x - b.x));
}

/** Whether lines can be labels: they stand apart from each other, or are very short, or come again. */
function areLabels(rows: readonly Line[]): boolean {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const close = rows.filter((row, index) => index > 0 && row.y - (rows[index - 1]?.y ?? 0) <= LEADING * row.size).length;
  if (middle <= SHORT_LABEL || (middle <= MOST_LABEL && close <= SPARSE * rows.length)) return true;
  return middle <= MOST_LABEL && comeAgain(rows);
}

/** Names come again beside other times, which lines of prose do not. */
function comeAgain(rows: readonly Line[]): boolean {
  return new Set(rows.map(({ text }) => text.replace(LEADING_TIME, ""))).size <= 0.5 * rows.length;
}

function widthOf(lines: readonly Line[]): number {
  const x = lines.reduce((least, line) => Math.min(least, line.x), Infinity);
  return lines.reduce((most, line) => Math.max(most, line.end), -Infinity) - x;
}

function isProse(rows: readonly Line[], width: number): boolean {
  const full = rows.filter(({ x, end }) => end - x >= FILLED * width).length;
  return rows.length >= LEAST_PROSE_LINES && full >= 0.6 * rows.length && rows.some(({ text }) => /\s\S+\s/u.test(text));
}

/**
 * The lines of a table: in each row the cell on the left, a wide gap, the cell on the right, whose further lines are set
 * in by as much. A cell on the left that goes on over several lines is on one.
 *
 * @param read puts the text of the cells on the right in order
 */
export function readTable(left: readonly Fragment[], right: readonly Fragment[], read: (cells: readonly Fragment[]) => Line[]): Line[] {
  const labels = labelsOf(left);
  const lines = read(right);
  const size = medianSize(right);
  const pad = padOf(left, right, size);
  const rows: Line[] = [];
  let next = 0;
  for (const line of lines) {
    const beside: Line[] = [];
    for (; next < labels.length && (labels[next]?.y ?? 0) <= line.y + 0.3 * size; next += 1) {
      const label = labels[next];
      if (label !== undefined && label.y >= line.y - 0.3 * size) beside.push(label);
      else if (label !== undefined) rows.push(label);
    }
    rows.push(joinFragments([...beside, line], (_fragment, text) => " ".repeat(Math.max(3, pad - text.length))));
  }
  rows.push(...labels.slice(next));
  return rows;
}

/** As many spaces as the right column is away from the left one, in letters of middle width. */
function padOf(left: readonly Fragment[], right: readonly Fragment[], size: number): number {
  const from = left.reduce((least, { x }) => Math.min(least, x), Infinity);
  const to = right.reduce((least, { x }) => Math.min(least, x), Infinity);
  return Math.min(MOST_PAD, Math.max(3, Math.round((to - from) / (0.5 * size || 1))));
}

/**
 * The cells of a column, each as one line. A line goes on with the cell above it where it stands close to it, where most
 * lines of the column do not, and where its words never begin a cell elsewhere; what begins with a digit is a time.
 */
function cellsOf(rows: readonly Line[]): Line[] {
  const isClose = rows.map((row, index) => index > 0 && row.y - (rows[index - 1]?.y ?? 0) <= LEADING * row.size);
  const first = new Set(rows.filter((_row, index) => isClose[index] !== true).map(({ text }) => text));
  const isSparse = isClose.filter((close) => close).length <= SPARSE * rows.length;
  const cells: Line[][] = [];
  rows.forEach((row, index) => {
    const last = cells.at(-1);
    const before = last?.at(-1)?.text ?? "";
    if (last !== undefined && isCutWord(last.at(-1), row)) {
      last.push(row);
      return;
    }
    const goesOn = isSparse && isClose[index] === true && !first.has(row.text) && !/[:.]$/u.test(before) && !/^\d/.test(row.text) && row.text.length > 2;
    if (last === undefined || !goesOn) cells.push([row]);
    else last.push(row);
  });
  return cells.map((cell) => ({ ...joinFragments(cell, (line) => (isCutWord(cell[cell.indexOf(line) - 1], line) ? "" : " ")), y: cell[0]?.y ?? 0 }));
}

/** Whether a word goes on in the next line of a cell that is too narrow for it: it fills the line, with no space in it. */
function isCutWord(before: Line | undefined, { text, y, size }: Line): boolean {
  if (before?.fillsCell !== true || y - before.y > LEADING * size || /\s/u.test(before.text)) return false;
  return (/\p{L}$/u.test(before.text) && /^\p{Ll}+(?!\p{L})/u.test(text)) || (/\d:?$/.test(before.text) && /^:?\d/.test(text));
}
