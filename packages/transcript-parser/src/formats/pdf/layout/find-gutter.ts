import type { Fragment } from "./piece.js";

/** White that parts columns from one base line to another. */
export interface Gutter {
  readonly x: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** White that is still growing while the page is gone through from top to bottom. */
interface Strip {
  readonly x: number;
  readonly end: number;
  readonly top: number;
  bottom: number;
}

/** No gutter is narrower, in sizes of the type around it. */
const LEAST_WIDTH = 0.65;
/** Lines of two columns stand side by side where their base lines differ by no more, in sizes of the type. */
const SIDE_BY_SIDE = 0.7;
/** Strips followed at once; the rest are too short to matter. */
const MOST_STRIPS = 48;
/** Lines on either side. */
const LEAST_LINES = 3;
/** Gaps of one line that are as wide as each other, and the share of such lines beside a gutter. */
const AS_WIDE = 0.75;
const MOST_EVEN = 0.4;
const LEAST_LEVEL = 5;
const LEAST_ALL_LEVEL = 3;
/** What stands between two such gaps is a word: no column is as narrow. In sizes of the type. */
const MOST_WORD = 9;
/** Gutters that are weighed. */
const MOST_GUTTERS = 200;

/**
 * The gutter that parts most of a region into columns: the tallest strip of white with lines on both sides, where much
 * text on both sides counts for more than height. Null where there is none.
 *
 * @param fragments sorted from top to bottom
 */
export function findGutter(fragments: readonly Fragment[]): Gutter | null {
  const size = medianSize(fragments);
  const gutters = strips(fragments, LEAST_WIDTH * size).sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
  let best: Gutter | null = null;
  let most = 0;
  for (const gutter of gutters.slice(0, MOST_GUTTERS)) {
    const score = weigh(fragments, gutter);
    if (score <= most) continue;
    best = gutter;
    most = score;
  }
  return best;
}

/** The size of the type in the middle of all sizes. */
export function medianSize(fragments: readonly Fragment[]): number {
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** The maximal strips of white between fragments, as far as they reach over several lines. */
function strips(fragments: readonly Fragment[], width: number): Strip[] {
  const closed: Strip[] = [];
  let open: Strip[] = [];
  for (const row of rowsOf(fragments)) {
    const top = row.reduce((least, { y }) => Math.min(least, y), Infinity);
    const bottom = row.reduce((most, { y }) => Math.max(most, y), -Infinity);
    const next: Strip[] = [];
    for (const strip of open) {
      const rest = without(strip, row, width);
      if (rest.length === 1 && rest[0]?.x === strip.x && rest[0].end === strip.end) {
        strip.bottom = bottom;
        next.push(strip);
        continue;
      }
      if (strip.bottom > strip.top) closed.push(strip);
      for (const part of rest) next.push({ ...part, top: strip.top, bottom });
    }
    for (let index = 1; index < row.length; index += 1) {
      const x = row[index - 1]?.end ?? 0;
      const end = row[index]?.x ?? 0;
      if (end - x >= width) next.push({ x, end, top, bottom });
    }
    open = distinct(next);
  }
  closed.push(...open.filter(({ top, bottom }) => bottom > top));
  return closed;
}

/** Of equal strips the one that began first; the tallest where there are too many. */
function distinct(strips: readonly Strip[]): Strip[] {
  const byPlace = new Map<string, Strip>();
  for (const strip of strips) {
    const key = `${strip.x.toFixed(1)} ${strip.end.toFixed(1)}`;
    const other = byPlace.get(key);
    if (other === undefined || strip.top < other.top) byPlace.set(key, strip);
  }
  const all = [...byPlace.values()];
  return all.length <= MOST_STRIPS ? all : all.sort((a, b) => a.top - b.top).slice(0, MOST_STRIPS);
}

function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  let y = -Infinity;
  for (const fragment of fragments) {
    const last = rows.at(-1);
    if (last === undefined || fragment.y - y > SIDE_BY_SIDE * fragment.size) {
      rows.push([fragment]);
      y = fragment.y;
    } else last.push(fragment);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** What is left of a strip beside the fragments of a row. */
function without({ x, end }: Strip, row: readonly Fragment[], width: number): { readonly x: number; readonly end: number }[] {
  const parts: { x: number; end: number }[] = [];
  let from = x;
  for (const fragment of row) {
    if (fragment.end <= from || fragment.x >= end) continue;
    if (fragment.x - from >= width) parts.push({ x: from, end: fragment.x });
    from = Math.max(from, fragment.end);
  }
  if (end - from >= width) parts.push({ x: from, end });
  return parts;
}

/** Lines beside a gutter, more where text stands on both sides of it; 0 where it parts nothing. */
function weigh(fragments: readonly Fragment[], { x, end, top, bottom }: Gutter): number {
  let left = 0;
  let right = 0;
  let before = 0;
  let after = 0;
  for (const fragment of fragments) {
    if (fragment.y < top) continue;
    if (fragment.y > bottom) break;
    if (fragment.end <= x + 0.01) {
      left += 1;
      before += fragment.end - fragment.x;
    } else if (fragment.x >= end - 0.01) {
      right += 1;
      after += fragment.end - fragment.x;
    }
  }
  if (left < LEAST_LINES || right < LEAST_LINES || isRiver(fragments, { x, end, top, bottom })) return 0;
  return (bottom - top) * Math.sqrt((before * after) / (before + after) ** 2);
}

/**
 * Whether white between lines is only that between words which happen to stand below each other: in justified text the
 * gaps of a line are as wide as each other.
 */
function isRiver(fragments: readonly Fragment[], { x, end, top, bottom }: Gutter): boolean {
  let parted = 0;
  let even = 0;
  const begins: number[] = [];
  for (const row of rowsOf(fragments.filter(({ y }) => y >= top && y <= bottom))) {
    const at = row.findIndex((fragment) => fragment.x >= end - 0.01);
    const gap = gapBefore(row, at);
    if (at < 1 || (row[at - 1]?.end ?? 0) > x + 0.01) continue;
    parted += 1;
    begins.push(row[at]?.x ?? 0);
    const isWord = ({ x: from, end: to, size }: Fragment): boolean => to - from < MOST_WORD * size;
    const between = [row[at - 1], row[at]];
    if ([at - 1, at + 1].some((near, index) => isAsWide(gapBefore(row, near), gap) && between[index] !== undefined && isWord(between[index]))) even += 1;
  }
  return even > MOST_EVEN * parted && !areLevel(begins);
}

/** Whether most places are one: cells of a table begin below each other. */
function areLevel(places: readonly number[]): boolean {
  const middle = places.slice().sort((a, b) => a - b)[places.length >> 1] ?? 0;
  const level = places.filter((place) => Math.abs(place - middle) < 0.5).length;
  if (places.length < LEAST_LEVEL) return places.length >= LEAST_ALL_LEVEL && level === places.length;
  return level > 0.75 * places.length;
}

function gapBefore(row: readonly Fragment[], at: number): number {
  const before = row[at - 1];
  const fragment = row[at];
  return before === undefined || fragment === undefined ? 0 : fragment.x - before.end;
}

function isAsWide(one: number, other: number): boolean {
  return one > AS_WIDE * other && other > AS_WIDE * one;
}
