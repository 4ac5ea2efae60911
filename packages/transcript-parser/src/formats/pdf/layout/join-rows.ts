import type { Fragment, Line, Run } from "./piece.js";

const SAME_LINE = 0.3;
/** In points. */
const SAME_PLACE = 0.2;
/** A wide gap is shown by so many spaces: labels are known by it. In justified text gaps up to some width are plain. */
const GAP = "   ";
const PLAIN_GAP = 1.3;
const AS_WIDE = 0.75;
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?$/;
/** The width of the letters of a typewriter, in sizes of the type. */
export const TYPED = 0.601;
const MOST_TYPED = 60;

/** The lines of fragments that stand beside each other, from left to right. */
export function joinRows(fragments: readonly Fragment[]): Line[] {
  const rows: Fragment[][] = [];
  let y = -Infinity;
  for (const fragment of fragments) {
    const last = rows.at(-1);
    if (last === undefined || fragment.y - y > SAME_LINE * fragment.size) {
      rows.push([fragment]);
      y = fragment.y;
    } else last.push(fragment);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows.map((row, index) => {
    const around = [...(rows[index - 1] ?? []).slice(1), ...(rows[index + 1] ?? []).slice(1)];
    return joinFragments(row, (fragment) => (beginsBelow(fragment, around) ? GAP : gapOf(row, row.indexOf(fragment))));
  });
}

/** Whether a fragment begins where one of the lines around it does behind a gap: both are cells of a column. */
function beginsBelow(fragment: Fragment, around: readonly Fragment[]): boolean {
  return !isTyped(fragment) && around.some(({ x }) => Math.abs(x - fragment.x) < SAME_PLACE);
}

/** The gap before a fragment in spaces: as many as fit where the type is that of a typewriter. */
function gapOf(row: readonly Fragment[], at: number): string {
  const fragment = row[at];
  const before = row[at - 1];
  if (fragment !== undefined && before !== undefined && isTyped(fragment) && isTyped(before)) {
    return " ".repeat(Math.max(1, Math.min(MOST_TYPED, Math.round(gapBefore(row, at) / (TYPED * fragment.size)))));
  }
  return isPlain(row, at) ? " " : GAP;
}

/** Whether all letters of a fragment are as wide as those of a typewriter. */
export function isTyped({ x, end, text, size }: Fragment): boolean {
  return Math.abs((end - x) / text.length - TYPED * size) < 0.012 * size;
}

/** Whether a gap is that of words in a justified line: narrow, or as wide as the one beside it. */
function isPlain(row: readonly Fragment[], at: number): boolean {
  // What stands alone in front of a gap and is a time is a cell, and so is the name behind it.
  if (at <= 2 && TIME.test(row[0]?.text ?? "")) return false;
  const gap = gapBefore(row, at);
  if (gap < PLAIN_GAP * (row[at]?.size ?? 0)) return true;
  return [gapBefore(row, at - 1), gapBefore(row, at + 1)].some((other) => other > AS_WIDE * gap && gap > AS_WIDE * other);
}

function gapBefore(row: readonly Fragment[], at: number): number {
  const before = row[at - 1];
  const fragment = row[at];
  return before === undefined || fragment === undefined ? 0 : fragment.x - before.end;
}

/** Fragments as one line. The gap is asked for each of them but the first, with the text in front of it. */
export function joinFragments(fragments: readonly Fragment[], gapBefore: (fragment: Fragment, text: string) => string): Line {
  const [first] = fragments;
  if (first === undefined) throw new Error("A line has at least one fragment.");
  if (fragments.length === 1) return first;
  let text = "";
  const runs: Run[] = [];
  for (const fragment of fragments) {
    if (fragment !== first) text += gapBefore(fragment, text);
    const start = text.length;
    text += fragment.text;
    for (const run of fragment.runs) runs.push({ ...run, start: run.start + start, end: run.end + start });
  }
  const longest = fragments.reduce((best, fragment) => (fragment.text.length > best.text.length ? fragment : best));
  return {
    text,
    runs,
    x: first.x,
    end: fragments.reduce((most, { end }) => Math.max(most, end), -Infinity),
    y: longest.y,
    size: longest.size,
    ...(fragments.at(-1)?.fillsCell === true ? { fillsCell: true } : {}),
  };
}
