import { buildFragments } from "./build-fragments.js";
import { partCells } from "./cell-starts.js";
import { joinFragments } from "./join-rows.js";
import { takeLineNumbers } from "./line-numbers.js";
import { findColumns, orderBlocks } from "./order-blocks.js";
import type { Block, Fragment, Line, Piece } from "./piece.js";
import { cutPages } from "./running-heads.js";

/** A page as it is read: its head, its columns one after the other, its foot. */
export interface PageLayout {
  readonly head: readonly Line[];
  readonly blocks: readonly Block[];
  readonly foot: readonly Line[];
  /** What is set in another direction, such as a stamp along the margin. */
  readonly turned: readonly Line[];
  /** The numbers of lines, by the lines that they stand beside; those of empty lines are lines themselves. */
  readonly numbers: ReadonlyMap<Line, Fragment>;
}

/** The pieces of a page: in its main direction, and in others. */
export interface PagePieces {
  readonly main: readonly Piece[];
  readonly turned: readonly (readonly Piece[])[];
  /** Whether the page reads from right to left: `x` then grows to the left. */
  readonly isMirrored: boolean;
}

/** No page of a document that people read has more; what has more is read from top to bottom. */
const MOST_FRAGMENTS = 6000;

/** The pages of a document as they are read. What belongs to pages is learned from all of them together. */
export function layOutPages(pages: readonly PagePieces[]): PageLayout[] {
  const numbered = takeLineNumbers(partCells(pages.map(({ main }) => main)).map((main, index) => buildFragments(main, pages[index]?.isMirrored)));
  const cut = cutPages(numbered.map(({ rest }) => rest));
  const known = distinctPlaces(cut.flatMap(({ body }) => (body.length > MOST_FRAGMENTS ? [] : findColumns(body))));
  return cut.map(({ head, body, foot }, index) => {
    const blocks = body.length > MOST_FRAGMENTS ? [unordered(body)] : orderBlocks(body, known);
    const turned = (pages[index]?.turned ?? []).flatMap((pieces) => buildFragments(pieces));
    return { head, foot, turned, ...withNumbers(blocks, numbered[index]?.numbers ?? []) };
  });
}

/** The places at which columns begin, those of one column once. */
function distinctPlaces(places: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const place of places.slice().sort((a, b) => a - b)) if (place - (distinct.at(-1) ?? -Infinity) > 3) distinct.push(place);
  return distinct;
}

function unordered(body: readonly Fragment[]): Block {
  return { lines: body, column: 0, x: 0, end: Infinity };
}

/** Finds the line that each number stands beside; the number of an empty line becomes one, at its height. */
function withNumbers(blocks: readonly Block[], numbers: readonly Fragment[]): Pick<PageLayout, "blocks" | "numbers"> {
  const placed = new Map<Line, Fragment>();
  if (numbers.length === 0) return { blocks, numbers: placed };
  const free: Fragment[] = [];
  for (const number of numbers) {
    const beside = blocks.flatMap(({ lines }) => lines).filter((line) => isBeside(number, line) && !placed.has(line));
    const line = beside.reduce<Line | null>((best, other) => (best === null || other.x < best.x ? other : best), null);
    if (line === null) free.push(number);
    else placed.set(line, number);
  }
  const filled = blocks.map((block) => ({ ...block, lines: block.lines.slice() }));
  for (const number of free) {
    const home = filled.find(({ lines }) => (lines[0]?.y ?? 0) < number.y && (lines.at(-1)?.y ?? 0) > number.y) ?? filled.find(({ x }) => x > number.x) ?? filled[0];
    const line = joinFragments([{ ...number, text: "", runs: [] }], () => "");
    placed.set(line, number);
    if (home === undefined) filled.push({ lines: [line], column: 0, x: number.end, end: number.end });
    else home.lines.splice(home.lines.findIndex(({ y }) => y > number.y) === -1 ? home.lines.length : home.lines.findIndex(({ y }) => y > number.y), 0, line);
  }
  return { blocks: filled, numbers: placed };
}

function isBeside(number: Fragment, { x, y, size }: Line): boolean {
  return x >= number.end - 1 && Math.abs(y - number.y) < 0.45 * Math.max(size, number.size);
}
