import { indentOf, isBlank, type LineTable } from "./split-lines.js";

const MAX_LENGTH = 90;
/** Occurrences of a page head that make it one. */
const LEAST = 3;
/** Lines between two page heads: what stands closer is a list. */
const LEAST_DISTANCE = 6;
/** First characters of lines that may be furniture though they neither begin nor end with a digit. */
const OPENING = "[({<（-–—=*·•~第pPcCsSсСбБاص";
/** Lines around a page number in which a running title may stand. */
const NEAR = 5;

/** `Page 5`, `[[Page S704]]`, `Seite 3 von 9`, `Column 214`. */
const PAGE_WORD = /^[[({<（\s]*(?:page|pg\.?|p\.|seite|página|pág\.?|pagina|pag\.|strona|стр\.?|страница|бет|column|col\.|الصفحة|صفحة)\s{0,2}[A-Z]{0,2}\p{Nd}{1,6}(?:\s{0,2}(?:of|\/|von|de|di|sur|из)\s{0,2}\p{Nd}{1,6})?[\])}>）\s]*$/iu;
/** `Page 12 | The Gazette | 4 May`, `Culture – 11`. */
const PAGE_AND_TITLE = /^(?:(?:page|seite|página|pagina|стр\.|الصفحة|صفحة)\s\p{Nd}{1,4}\s?[|·•–—-]\s.{2,70}|\p{L}[\p{L} ]{2,24} [–—|] \p{Nd}{1,4}|\p{L}[\p{L}\p{N} .\u3000]{2,40}[ \u3000][│┃｜][ \u3000]\p{Nd}{1,4})$/iu;
/** The number of an issue, as it stands beside the number of a page. */
const ISSUE = /^《[^》]{1,20}》.{0,20}[期号號]$|^(?:vol|no|nr)\.? ?\d{1,4}(?:[,;]|$)/iu;
/** `- 12 -`, `— 12 —`, `· 47 ·`, `* 3 *`. */
const BETWEEN_MARKS = /^[-–—=*·•~]{1,5}\s{0,3}(?:page\s{0,2})?[A-Z]?\d{1,5}\s{0,3}[-–—=*·•~]{1,5}$/iu;
/** `第3页`, `（第1页／共2页）`. */
const DENSE_PAGE = /^[（(]?第\s{0,2}[\d０-９]{1,5}\s{0,2}[页頁](?:\s?[／/]?\s?共\s?[\d０-９]{1,5}\s?[页頁])?[）)]?$/u;
/** A title and the number of the page at the other end of the line. */
const TITLE_GAP_NUMBER = /^(?:\d{1,6}(?:\/\d{1,5})?|\p{L}.{2,70}?|\d[\d-]{2,12}|\d{1,2}\.? \p{L}{3,12} \d{4})(?:\s{8,90}|\u3000{3,30})(?:(?:\d{1,6}|[〇一二三四五六七八九十]{1,4})(?:\/\d{1,5})?|\p{L}.{2,90}|\d{1,3} of \d{1,4}|\d[\d-]{2,12})$/u;
/** A line with more than a title in it, where `page 1 of 2` stands behind a wide gap. */
const MAX_FOOT = 160;
const PAGE_WORD_AT_END = /\s{4}(?:page|seite|página|pagina|стр\.|страница)\s\d{1,4}\s(?:of|von|sur|de|di|из)\s\d{1,4}$/iu;
/** `Ann Lee   0:12`: the time of a recording numbers no page. */
const TIME_AT_END = /\s[[(]?\d{1,3}(?::\d\d){1,2}(?:\.\d{1,3})?[\])]?:?$/u;
/** `2/4` after a wide gap. */
const PAGE_OF_PAGES = /\s{8}\d{1,4}\/\d{1,4}$/u;

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
    if (end === from || end - from > MAX_FOOT || !mayBeFurniture(lines.text, from, end)) continue;
    const text = lines.text.slice(from, end);
    if (PAGE_WORD_AT_END.test(text)) found.add(index);
    if (widthOf(text) > MAX_LENGTH) continue;
    if (/^\d{1,5}$/.test(text)) bare.push(index);
    else if (isPage(text)) found.add(index);
    else if (isPageHead(lines, index, text)) {
      found.add(index);
      if (!isBlank(lines, index + 1) && isSecondLine(lines, index + 1)) found.add(index + 1);
    }
    else if (/\d/.test(text) && !TIME_AT_END.test(text)) push(byKey, text.replace(/\d+/g, "#"), index);
  }
  for (const index of risingNumbers(lines, bare)) found.add(index);
  for (const [, indexes] of byKey) if (isRunningHead(lines, indexes)) for (const index of indexes) found.add(index);
  for (const index of besidePages(lines, found)) found.add(index);
  return found;
}

/** The length of a line without its wide gaps: a page of typescript may be wider than its words. */
function widthOf(text: string): number {
  return text.length <= MAX_LENGTH ? text.length : text.replace(/ {8,}/g, " ").length;
}

function isPage(text: string): boolean {
  return PAGE_AND_TITLE.test(text) || BETWEEN_MARKS.test(text) || DENSE_PAGE.test(text) || PAGE_WORD.test(text);
}

/** One head is enough where a wide gap parts title and number, and blank lines stand around it: no row of a table. */
function isPageHead(lines: LineTable, index: number, text: string): boolean {
  const dense = /\u3000{3}/.test(text);
  // `2/4` numbers nothing but pages: a line may stand right under such a head.
  const alone = isBlank(lines, index - 1) && (isBlank(lines, index + 1) || isSecondLine(lines, index + 1) || PAGE_OF_PAGES.test(text));
  if ((!alone && !dense) || !/ {8}|\u3000{3}/.test(text) || /[.!?]$|\.{3}|[·…]{2}/.test(text)) return false;
  if (!TITLE_GAP_NUMBER.test(text)) return false;
  const [left = "", right = ""] = text.split(/\s{8,}|\u3000{3,}/u);
  const numbers = [left, right].filter((part) => /^(?:[\d/-]{1,12}|\d+ of \d+|[〇一二三四五六七八九十]{1,4})$/u.test(part)).length;
  return numbers > 0;
}

/** A head may go on over a second line, set in as far as the title above it. */
function isSecondLine(lines: LineTable, index: number): boolean {
  return isBlank(lines, index + 1) && indentOf(lines, index) >= 8;
}

/** Most lines are refused by their first and last character. */
function mayBeFurniture(text: string, from: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(from);
  const digitAt = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
  return digitAt(last) || digitAt(first) || last >= 0x3001 || OPENING.includes(text.charAt(from));
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
  const issues: number[] = [];
  for (const page of pages) {
    for (let index = page - NEAR; index <= page + NEAR; index += 1) {
      if (pages.has(index) || isBlank(lines, index)) continue;
      const text = lines.text.slice(lines.froms[index], lines.ends[index]);
      if (Math.abs(index - page) === 1 && ISSUE.test(text.slice(0, MAX_LENGTH))) issues.push(index);
      else if (widthOf(text) <= MAX_LENGTH && !/[.!?…:,;]$/u.test(text)) push(byText, text, index);
    }
  }
  const titles = [...byText.values()].filter((indexes) => new Set(indexes).size >= Math.min(LEAST, Math.max(2, pages.size - 1)));
  return [...issues, ...titles.flat()];
}
