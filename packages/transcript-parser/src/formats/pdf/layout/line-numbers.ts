import type { Fragment } from "./piece.js";

/** The numbers of lines on one page, and what is left of it without them. */
export interface NumberedPage {
  readonly numbers: readonly Fragment[];
  readonly rest: readonly Fragment[];
}

const NUMBER = /^\d{1,4}$/;
/** Numbers in one margin begin or end at one place, within this share of the size of the type. */
const SAME_EDGE = 0.45;
const LEAST_NUMBERS = 8;
/** A page of so many numbers is a table of them. */
const MOST_NUMBERS = 1000;
const LEAST_STEPS_OF_FIVE = 3;
/** So many of the numbers are one step above the one before them. */
const REGULAR = 0.8;
/** So many of the pages with text have numbers, or one page has so many. */
const LEAST_PAGES = 0.5;
const MANY = 15;

/**
 * Takes the numbers of lines off the pages of a document that numbers them: 1 to 25 beside the lines of a court record, or
 * every fifth. A margin may stand beside each column. Pages of other documents come back as they are.
 */
export function takeLineNumbers(pages: readonly (readonly Fragment[])[]): NumberedPage[] {
  const found = pages.map((page) => numbersOf(page));
  const filled = pages.filter((page) => page.length > 0).length;
  const numbered = found.filter((numbers) => numbers.length > 0).length;
  const most = found.reduce((count, numbers) => Math.max(count, numbers.length), 0);
  const isNumbered = numbered > 0 && numbered >= LEAST_PAGES * filled && (numbered > 1 || most >= MANY);
  return pages.map((page, index) => {
    const numbers = isNumbered ? (found[index] ?? []) : [];
    const taken = new Set(numbers);
    return { numbers, rest: taken.size === 0 ? page : page.filter((fragment) => !taken.has(fragment)) };
  });
}

function numbersOf(page: readonly Fragment[]): Fragment[] {
  const bare = page.filter(({ text }) => NUMBER.test(text)).sort((a, b) => a.y - b.y);
  if (bare.length > MOST_NUMBERS) return [];
  const margins = new Map<Fragment, Fragment[]>();
  for (const fragment of bare) {
    const margin = [...margins.keys()].find((first) => isSameEdge(first, fragment));
    if (margin === undefined) margins.set(fragment, [fragment]);
    else margins.get(margin)?.push(fragment);
  }
  return [...margins.values()].filter((margin) => isMargin(margin, page)).flat();
}

function isSameEdge(one: Fragment, other: Fragment): boolean {
  const near = SAME_EDGE * one.size;
  return Math.abs(one.end - other.end) < near || Math.abs(one.x - other.x) < near;
}

/** Whether numbers count the lines beside them: each is followed by the next one, at a regular distance. */
function isMargin(margin: readonly Fragment[], page: readonly Fragment[]): boolean {
  const values = margin.map(({ text }) => Number(text));
  const step = mostFrequent(values.slice(1).map((value, index) => value - (values[index] ?? 0)));
  if (step !== 1 && step !== 5) return false;
  if (margin.length < (step === 1 ? LEAST_NUMBERS : LEAST_STEPS_OF_FIVE)) return false;
  const steps = values.slice(1).filter((value, index) => value - (values[index] ?? 0) === step).length;
  if (steps < REGULAR * (values.length - 1)) return false;
  const distances = margin.slice(1).map(({ y }, index) => y - (margin[index]?.y ?? 0));
  const usual = distances.slice().sort((a, b) => a - b)[distances.length >> 1] ?? 0;
  if (distances.filter((distance) => Math.abs(distance - usual) < 0.35 * usual).length < REGULAR * distances.length) return false;
  return isOutermost(margin, page) && usual <= (step === 1 ? 4 : 20) * (margin[0]?.size ?? 0);
}

/** Nothing stands between a margin and the text beside it, and most of its numbers have text beside them or none at all. */
function isOutermost(margin: readonly Fragment[], page: readonly Fragment[]): boolean {
  const first = margin[0];
  const last = margin.at(-1);
  if (first === undefined || last === undefined) return false;
  const end = margin.reduce((most, fragment) => Math.max(most, fragment.end), -Infinity);
  const x = margin.reduce((least, fragment) => Math.min(least, fragment.x), Infinity);
  const crossing = page.filter((fragment) => fragment.y >= first.y - 1 && fragment.y <= last.y + 1 && fragment.x < x - 1 && fragment.end > end + 1);
  return crossing.length === 0;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
