import { joinRows } from "./join-rows.js";
import type { Fragment, Line } from "./piece.js";

/** A page cut into what belongs to the page and what to the text. */
export interface CutPage {
  readonly head: readonly Line[];
  readonly body: readonly Fragment[];
  readonly foot: readonly Line[];
}

/** Lines at either end of a page that may belong to it. */
const DEEPEST = 4;
/** Points by which a running head may stand higher or lower than on other pages. */
const SAME_HEIGHT = 4;
/** The same words at the same height: on so many pages, or on so many of a short document. */
const LEAST_PAGES = 3;
const LEAST_PAGES_OF_FEW = 2;
const FEW_PAGES = 5;
const MOST_LETTERS = 200;
/** A number that stands alone at the foot of a single page is as far from the text, in sizes of the type. */
const ALONE = 2;

const PAGE_NUMBER = /^(?:[-–—·•*[(|]\s?)?(?:\p{L}{1,9}\.?\s)?\d{1,4}(?:\s?(?:\/|of|von|de|di|sur|из|\|)\s?\d{1,4})?(?:\s?[-–—·•*\])|])?$/iu;
const ROMAN = /^[-–—\s]{0,3}[ivxlc]{1,7}[-–—\s]{0,3}$/i;

/** A line at an end of a page, with what is the same of it on every page. */
interface Edge {
  readonly line: Line;
  readonly fragments: readonly Fragment[];
  readonly key: string;
}

/**
 * Tells the heads and feet of pages from their text by what comes again at the same height of other pages: running titles,
 * with other numbers in them or without any, and numbers that count the pages. Only what has nothing but such lines
 * between itself and the end of the page is taken.
 */
export function cutPages(pages: readonly (readonly Fragment[])[]): CutPage[] {
  const rows = pages.map((page) => rowsOf(page));
  const tops = rows.map((page) => page.slice(0, DEEPEST));
  const feet = rows.map((page) => page.slice(Math.max(0, page.length - DEEPEST)).reverse());
  const top = recurring(tops);
  const foot = recurring(feet);
  return pages.map((body, index) => {
    const head = leading(tops[index] ?? [], (edge) => top.has(edge));
    const isFoot = (edge: Edge, at: number): boolean => foot.has(edge) || (at === 0 && isLoneNumber(rows[index] ?? []));
    const tail = leading((feet[index] ?? []).filter((edge) => !head.includes(edge)), isFoot);
    const taken = new Set([...head, ...tail].flatMap(({ fragments }) => fragments));
    return {
      head: head.map(({ line }) => line),
      body: taken.size === 0 ? body : body.filter((fragment) => !taken.has(fragment)),
      foot: tail.reverse().map(({ line }) => line),
    };
  });
}

function rowsOf(page: readonly Fragment[]): Edge[] {
  const sorted = page.slice().sort((a, b) => a.y - b.y || a.x - b.x);
  const ends = sorted.length > 400 ? [...sorted.slice(0, 200), ...sorted.slice(-200)] : sorted;
  return joinRows(ends).map((line) => ({
    line,
    fragments: ends.filter(({ y, size }) => Math.abs(y - line.y) <= 0.3 * Math.max(size, line.size)),
    key: ROMAN.test(line.text) ? "#" : line.text.replace(/\d+/g, "#").replace(/\s+/g, " "),
  }));
}

/** The edges from the end of a page on, as long as they are of the page. */
function leading(edges: readonly Edge[], isOfPage: (edge: Edge, index: number) => boolean): Edge[] {
  const end = edges.findIndex((edge, index) => !isOfPage(edge, index));
  return edges.slice(0, end === -1 ? edges.length : end);
}

/** The edges that come again on other pages at the same height. */
function recurring(pages: readonly (readonly Edge[])[]): ReadonlySet<Edge> {
  const least = pages.length <= FEW_PAGES ? LEAST_PAGES_OF_FEW : LEAST_PAGES;
  const byKey = new Map<string, { readonly edge: Edge; readonly page: number }[]>();
  pages.forEach((edges, page) => {
    for (const edge of edges) {
      if (edge.key.length > MOST_LETTERS) continue;
      const key = /\p{L}/u.test(edge.key) ? edge.key : countingKey(edge, page);
      const group = byKey.get(key);
      // Lines side by side on one page are no repetition.
      if (group === undefined) byKey.set(key, [{ edge, page }]);
      else group.push({ edge, page });
    }
  });
  const found = new Set<Edge>();
  for (const group of byKey.values()) {
    group.sort((a, b) => a.edge.line.y - b.edge.line.y);
    for (let from = 0, to = 0; from < group.length; from += 1) {
      const height = (group[from]?.edge.line.y ?? 0) + SAME_HEIGHT;
      while (to < group.length && (group[to]?.edge.line.y ?? 0) <= height) to += 1;
      if (to - from < least) continue;
      const near = group.slice(from, to);
      if (new Set(near.map(({ page }) => page)).size < least) continue;
      for (const { edge } of near) found.add(edge);
      from = to - 1;
    }
  }
  return found;
}

/** Numbers count pages where they are as far from each other as their pages. */
function countingKey({ line, key }: Edge, page: number): string {
  const number = /\d+/.exec(line.text)?.[0];
  return number === undefined ? key : `${key} ${Number(number) - page}`;
}

/** The number of a page that has no other page to be compared with. */
function isLoneNumber(rows: readonly Edge[]): boolean {
  const last = rows.at(-1)?.line;
  const before = rows.at(-2)?.line;
  return last !== undefined && before !== undefined && last.y - before.y > ALONE * last.size && PAGE_NUMBER.test(last.text);
}
