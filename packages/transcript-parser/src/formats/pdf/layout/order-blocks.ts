import { findGutter, medianSize, type Gutter } from "./find-gutter.js";
import { isTable, readTable } from "./read-table.js";
import type { Block, Fragment, Line } from "./piece.js";
import { joinRows } from "./join-rows.js";

/** Regions within regions: columns of columns of tables. */
const MOST_DEPTH = 12;
/** What stands further from its neighbours, in sizes of the type, is not set with them. */
const NEAR = 2.2;
/** Columns have at least so many lines; fewer side by side are rows. */
const LEAST_COLUMN_LINES = 4;
/** So many lines on both sides make columns that may be shorter on other pages. */
const LEAST_KNOWN_LINES = 8;
const LEAST_GUTTER = 0.6;
/** In sizes of the type: no column of text is narrower. */
const LEAST_COLUMN_WIDTH = 5;

/** Where a column of a document begins, as found on the pages where it is long. */
export type KnownColumns = readonly number[];

/**
 * The text of a page in the order in which it is read: what stands above columns, the columns one after the other, what
 * stands below them. Tables, and labels in a narrow column beside their speech, are read row by row.
 *
 * The method is that of recursive cuts (Nagy and Seth, "Hierarchical representation of optically scanned documents",
 * ICPR 1984), here along the strips of white that part most text (Breuel, "Two geometric algorithms for layout
 * analysis", DAS 2002).
 *
 * @param fragments of one page without its head, foot and line numbers
 * @param known where the columns of the document begin: those of a last page may be too short to be seen
 */
export function orderBlocks(fragments: readonly Fragment[], known: KnownColumns = []): Block[] {
  const columns = order(sortedByPlace(fragments), 0, { known, found: [] }).filter(({ lines }) => lines.length > 0);
  if (columns.every(({ isColumn }) => !isColumn)) return columns.map((column) => blockOf(column.lines, 0));
  let count = 0;
  return columns.map(({ lines, isColumn }) => blockOf(lines, isColumn ? (count += 1) : 0));
}

/** Where the columns of a page begin that are long enough to be known again. */
export function findColumns(fragments: readonly Fragment[]): KnownColumns {
  const found: number[] = [];
  order(sortedByPlace(fragments), 0, { known: [], found });
  return found;
}

function sortedByPlace(fragments: readonly Fragment[]): Fragment[] {
  return fragments.slice().sort(byPlace);
}

interface Region {
  readonly lines: readonly Line[];
  readonly isColumn: boolean;
}

interface Columns {
  readonly known: KnownColumns;
  readonly found: number[];
}

function order(fragments: readonly Fragment[], depth: number, columns: Columns): Region[] {
  if (fragments.length === 0) return [];
  const gutter = depth < MOST_DEPTH ? findGutter(fragments) : null;
  const parts = gutter === null ? null : cut(fragments, gutter);
  const isSeen = parts !== null && (isTable(parts.left, parts.right) || areColumns(parts));
  const known = isSeen || depth >= MOST_DEPTH ? null : findKnown(fragments, columns.known);
  const deeper = (cells: readonly Fragment[]): Region[] => order(cells, depth + 1, columns);
  if (known === null && parts === null) return [{ lines: joinRows(fragments), isColumn: false }];
  const { above, left, right, below } = known === null && parts !== null ? parts : cut(fragments, known ?? { x: 0, end: 0, top: 0, bottom: 0 });
  if (known === null && isTable(left, right)) {
    const rows = readTable(left, right, (cells) => deeper(cells).flatMap(({ lines }) => lines));
    return [...deeper(above), { lines: rows, isColumn: false }, ...deeper(below)];
  }
  if (known === null && !isSeen) return [...deeper(above), { lines: joinRows(sortedByPlace([...left, ...right])), isColumn: false }, ...deeper(below)];
  if (Math.min(left.length, right.length) >= LEAST_KNOWN_LINES) columns.found.push(right.reduce((least, { x }) => Math.min(least, x), Infinity));
  const inColumn = (cells: readonly Fragment[]): Region[] => deeper(cells).map((region) => ({ ...region, isColumn: true }));
  return [...deeper(above), ...inColumn(left), ...inColumn(right), ...deeper(below)];
}

/** Whether what stands beside a gutter is columns of text: wide enough, and of several lines. */
function areColumns({ left, right }: Parts): boolean {
  const size = medianSize([...left, ...right]);
  if (Math.min(widthOf(left), widthOf(right)) < LEAST_COLUMN_WIDTH * size) return false;
  return Math.min(left.length, right.length) >= LEAST_COLUMN_LINES || isParted(left, right, size);
}

/** A gutter of other pages, where lines of this one begin behind it and none crosses it. */
function findKnown(fragments: readonly Fragment[], known: KnownColumns): Gutter | null {
  for (const column of known) {
    let run: Fragment[] = [];
    for (const fragment of [...fragments, null]) {
      const isCrossing = fragment === null || (fragment.x < column - 1 && fragment.end > column - LEAST_GUTTER * fragment.size);
      if (!isCrossing) {
        run.push(fragment);
        continue;
      }
      const first = run[0];
      const last = run.at(-1);
      const begin = run.filter(({ x, size }) => Math.abs(x - column) < 0.5 * size);
      if (first !== undefined && last !== undefined && begin.length > 0 && run.some(({ x }) => x < column - 1)) {
        return { x: column - LEAST_GUTTER * first.size, end: column, top: first.y, bottom: last.y };
      }
      run = [];
    }
  }
  return null;
}

function widthOf(fragments: readonly Fragment[]): number {
  const x = fragments.reduce((least, fragment) => Math.min(least, fragment.x), Infinity);
  return fragments.reduce((most, { end }) => Math.max(most, end), -Infinity) - x;
}

const byPlace = (a: Fragment, b: Fragment): number => a.y - b.y || a.x - b.x;

/** Few lines side by side are columns only where their base lines have nothing to do with each other. */
function isParted(left: readonly Fragment[], right: readonly Fragment[], size: number): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return !few.some(({ y }) => many.some((other) => Math.abs(other.y - y) < 0.3 * size));
}

interface Parts {
  readonly above: readonly Fragment[];
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly below: readonly Fragment[];
}

/** The fragments around a gutter, which is made as tall as the columns beside it. */
function cut(fragments: readonly Fragment[], found: Gutter): Parts {
  const gutter = lengthened(fragments, found);
  const top = grown(fragments, gutter);
  const bottom = shrunk(fragments, gutter);
  const middle = (gutter.x + gutter.end) / 2;
  const beside = fragments.filter(({ y }) => y >= top && y <= bottom);
  return {
    above: fragments.filter(({ y }) => y < top),
    left: beside.filter(({ x, end }) => (x + end) / 2 < middle),
    right: beside.filter(({ x, end }) => (x + end) / 2 >= middle),
    below: fragments.filter(({ y }) => y > bottom),
  };
}

/** A gutter as far down as there is white, which may be narrower there. */
function lengthened(fragments: readonly Fragment[], gutter: Gutter): Gutter {
  let { x, end, bottom } = gutter;
  const middle = (x + end) / 2;
  for (const fragment of fragments) {
    if (fragment.y <= bottom) continue;
    if (fragment.y - bottom > NEAR * fragment.size) break;
    const isLeft = (fragment.x + fragment.end) / 2 < middle;
    const from = isLeft ? Math.max(x, fragment.end) : x;
    const to = isLeft ? end : Math.min(end, fragment.x);
    if (to - from < LEAST_GUTTER * fragment.size) break;
    x = from;
    end = to;
    bottom = fragment.y;
  }
  return { ...gutter, x, end, bottom };
}

/** Where columns begin: one of them may begin above the other. */
function grown(fragments: readonly Fragment[], { x, end, top }: Gutter): number {
  let from = top;
  for (let index = fragments.length - 1; index >= 0; index -= 1) {
    const fragment = fragments[index];
    if (fragment === undefined || fragment.y >= from) continue;
    const isCrossing = fragment.x < end - 0.01 && fragment.end > x + 0.01;
    if (isCrossing || from - fragment.y > NEAR * fragment.size) break;
    from = fragment.y;
  }
  return from;
}

/**
 * Where columns end: a line on one side that stands apart from them and close to what is below belongs to that, as the
 * heading of a part that is set across.
 */
function shrunk(fragments: readonly Fragment[], { bottom }: Gutter): number {
  const below = fragments.find(({ y }) => y > bottom);
  if (below === undefined) return bottom;
  let to = bottom;
  for (let index = fragments.length - 1; index > 0; index -= 1) {
    const fragment = fragments[index];
    if (fragment === undefined || fragment.y > to) continue;
    const before = lastBefore(fragments, fragment.y - 0.2 * fragment.size);
    const next = fragments.find(({ y }) => y > fragment.y + 0.2 * fragment.size);
    const isAlone = fragments.every((other) => other === fragment || Math.abs(other.y - fragment.y) > 0.2 * fragment.size);
    if (before === undefined || next === undefined || !isAlone || fragment.y - before.y < 1.2 * (next.y - fragment.y)) break;
    to = before.y;
  }
  return to;
}

function lastBefore(fragments: readonly Fragment[], y: number): Fragment | undefined {
  for (let index = fragments.length - 1; index >= 0; index -= 1) if ((fragments[index]?.y ?? 0) < y) return fragments[index];
  return undefined;
}

function blockOf(lines: readonly Line[], column: number): Block {
  return {
    lines,
    column,
    x: lines.reduce((least, { x }) => Math.min(least, x), Infinity),
    end: lines.reduce((most, { end }) => Math.max(most, end), -Infinity),
  };
}
