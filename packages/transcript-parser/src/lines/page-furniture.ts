import { isBlank, type LineTable } from "./split-lines.js";

const MAX_LENGTH = 90;
/** Occurrences of a page head that make it one. */
const LEAST = 3;
/** Lines between two page heads: what stands closer is a list. */
const LEAST_DISTANCE = 6;
/** Lines around a page number in which a running title may stand. */
const NEAR = 3;

/** A page number with its word or its marks: `--- Page 5 ---`, `[[Page S704]]`, `- 12 -`, `Page 3 of 9`, `第3页`. */
const PAGE = new RegExp(
  [
    "^[\\[({<\\s]*(?:page|pg\\.?|p\\.|seite|página|pág\\.?|pagina|стр\\.?|страница|бет)\\s{0,2}[A-Z]{0,2}\\d{1,6}(?:\\s{0,2}(?:of|/|von|de|из)\\s{0,2}\\d{1,6})?[\\])}>\\s]*$",
    "^[-–—=*]{1,5}\\s{0,3}(?:page\\s{0,2})?[A-Z]?\\d{1,5}\\s{0,3}[-–—=*]{1,5}$",
    "^第\\s{0,2}\\d{1,5}\\s{0,2}[页頁]$",
  ].join("|"),
  "iu",
);

/**
 * The lines that belong to pages and not to the text: page numbers, and running heads that come again with another
 * number in them or beside a page number. Cost is linear in the lines.
 *
 * @returns indexes, in no particular order
 */
export function findPageFurniture(lines: LineTable): ReadonlySet<number> {
  const found = new Set<number>();
  const bare: number[] = [];
  const byKey = new Map<string, number[]>();
  for (let index = 0; index < lines.count; index += 1) {
    const from = lines.froms[index] ?? 0;
    const end = lines.ends[index] ?? 0;
    if (end === from || end - from > MAX_LENGTH || !mayBeFurniture(lines.text, from, end)) continue;
    const text = lines.text.slice(from, end);
    if (/^\d{1,5}$/.test(text)) bare.push(index);
    else if (PAGE.test(text)) found.add(index);
    else if (/\d/.test(text)) push(byKey, text.replace(/\d+/g, "#"), index);
  }
  for (const index of risingNumbers(lines, bare)) found.add(index);
  for (const [, indexes] of byKey) if (isRunningHead(lines, indexes)) for (const index of indexes) found.add(index);
  for (const index of besidePages(lines, found)) found.add(index);
  return found;
}

/** Most lines are refused by their first and last character. */
function mayBeFurniture(text: string, from: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(from);
  const digitAt = (code: number): boolean => code >= 0x30 && code <= 0x39;
  return digitAt(last) || digitAt(first) || "[({<-–—=*第".includes(text.charAt(from)) || /^p/i.test(text.charAt(from));
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

/** Numbers alone on lines that count up through the document: page numbers. */
function risingNumbers(lines: LineTable, indexes: readonly number[]): readonly number[] {
  if (indexes.length < LEAST) return [];
  const values = indexes.map((index) => Number(lines.text.slice(lines.froms[index], lines.ends[index])));
  const rising = values.filter((value, at) => at > 0 && value - (values[at - 1] ?? 0) === 1).length;
  const apart = indexes.every((index, at) => at === 0 || index - (indexes[at - 1] ?? 0) >= LEAST_DISTANCE);
  return apart && rising >= 0.7 * (values.length - 1) ? indexes : [];
}

/** The same words come again with other numbers, far apart. */
function isRunningHead(lines: LineTable, indexes: readonly number[]): boolean {
  if (indexes.length < LEAST) return false;
  const texts = new Set(indexes.map((index) => lines.text.slice(lines.froms[index], lines.ends[index])));
  const apart = indexes.every((index, at) => at === 0 || index - (indexes[at - 1] ?? 0) >= LEAST_DISTANCE);
  const numbers = [...texts].map((text) => Number(/(\d+)(?!.*\d)/.exec(text)?.[1] ?? /(\d+)/.exec(text)?.[1] ?? 0));
  const firsts = [...texts].map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
  return apart && texts.size > 1 && (isRising(numbers) || isRising(firsts) || isRising(middles([...texts])));
}

function middles(texts: readonly string[]): number[] {
  return texts.map((text) => Number(Array.from(text.matchAll(/\d+/g), ([digits]) => digits).at(-2) ?? 0));
}

function isRising(values: readonly number[]): boolean {
  const rises = values.filter((value, at) => at > 0 && value > (values[at - 1] ?? 0)).length;
  return rises >= 0.8 * (values.length - 1) && values.length > 1;
}

/** Short lines that come again beside page numbers: running titles. */
function besidePages(lines: LineTable, pages: ReadonlySet<number>): number[] {
  const byText = new Map<string, number[]>();
  for (const page of pages) {
    for (let index = page - NEAR; index <= page + NEAR; index += 1) {
      if (pages.has(index) || isBlank(lines, index)) continue;
      const text = lines.text.slice(lines.froms[index], lines.ends[index]);
      if (text.length <= MAX_LENGTH && !/[.!?…:,;]$/u.test(text)) push(byText, text, index);
    }
  }
  return [...byText.values()].filter((indexes) => new Set(indexes).size >= Math.min(LEAST, Math.max(2, pages.size - 1))).flat();
}
