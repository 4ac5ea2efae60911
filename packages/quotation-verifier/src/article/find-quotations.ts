import type { Span } from "@colloquy/corpus-schema";
import { APOSTROPHE_OPENERS, CLOSING_MARKS, QUOTATION_MARK, SHORTENED_WORDS, TWO_WAY_OPENERS } from "./quotation-marks.table.js";
import { trimSpan } from "./split-blocks.js";

/** Words between quotation marks in an article. */
export interface MarkedQuotation {
  /** Place of the words, without the marks and the spaces beside them. Half-open, UTF-16. */
  readonly span: Span;
  /** The same with the marks. */
  readonly outer: Span;
}

/** The quotations of a paragraph, and the marks that have no other. */
export interface MarkedQuotations {
  /** In order; of nested ones the outer. */
  readonly quotations: readonly MarkedQuotation[];
  readonly unbalanced: readonly Span[];
  /** The opening mark of a quotation that goes on in the next paragraph. It is the last one here. */
  readonly continues: string | null;
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** Where it closes if nothing better comes: behind an `s`, at what may be a genitive (`the countries’ plans`). */
  genitive: number;
}

interface Pair {
  readonly start: number;
  readonly end: number;
  /** Closed by what may be an apostrophe. */
  readonly isWeak: boolean;
}

/** Marks that enclose the one that closes are looked for no deeper than this. */
const MAX_DEPTH = 8;
const MARKS = new RegExp(QUOTATION_MARK, "g");
const BEFORE_OPENING = /[\s([{>/:\u2010-\u2015“„‘‚"'«»‹¿¡-]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What stands between quotation marks in a paragraph. Each mark closes the last one that it can close, else it opens
 * one where it may. A mark that nothing closes is left alone, unless the next paragraph begins with it as well: then
 * the quotation runs to the end of this one. Each mark is looked at a bounded number of times.
 *
 * @param next How the next paragraph begins.
 * @param resumed The mark of a quotation that goes on from the paragraph before.
 */
export function findMarkedQuotations(text: string, paragraph: Span, next: string, resumed: string | null): MarkedQuotations {
  const open: OpenMark[] = [];
  const pairs: Pair[] = [];
  const unbalanced: Span[] = [];
  for (const { 0: sign, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + index;
    if (at === paragraph.start && resumed !== null && (sign === resumed || sign === "»")) {
      open.push({ mark: resumed, at, genitive: -1 });
    } else if (!closeWith(text, sign, at, paragraph, open, pairs)) {
      if (opensAt(text, at, sign, paragraph)) {
        if (APOSTROPHE_OPENERS.includes(sign) && open.at(-1)?.mark === sign) keepGenitive(open.pop(), pairs);
        open.push({ mark: sign, at, genitive: -1 });
      } else if ("”»".includes(sign) && !/\d/.test(text[at - 1] ?? "")) unbalanced.push({ start: at, end: at + 1 });
    }
  }
  for (const left of open) keepGenitive(left, pairs);
  const going = open.find(({ mark, genitive }) => genitive === -1 && mark !== "'" && goesOn(mark, next));
  for (const { mark: left, at } of open) {
    if (!APOSTROPHE_OPENERS.includes(left) && !(going !== undefined && at >= going.at)) unbalanced.push({ start: at, end: at + 1 });
  }
  const ends = going === undefined ? [] : [{ start: going.at, end: paragraph.end, isWeak: false }];
  unbalanced.sort((a, b) => a.start - b.start);
  return { quotations: topLevel(text, [...pairs, ...ends], ends[0]), unbalanced, continues: going?.mark ?? null };
}

/** Spanish and French set a closing mark in front of each paragraph that goes on. */
function goesOn(mark: string, next: string): boolean {
  return next.startsWith(mark) || (mark === "«" && next.startsWith("»"));
}

function keepGenitive(left: OpenMark | undefined, pairs: Pair[]): void {
  if (left !== undefined && left.genitive !== -1) pairs.push({ start: left.at, end: left.genitive + 1, isWeak: true });
}

/** Closes the innermost open quotation that a mark can close, and leaves alone what is open inside of it. */
function closeWith(text: string, sign: string, at: number, paragraph: Span, open: OpenMark[], pairs: Pair[]): boolean {
  for (let depth = 1; depth <= Math.min(MAX_DEPTH, open.length); depth += 1) {
    const opened = open[open.length - depth];
    if (opened === undefined || CLOSING_MARKS[opened.mark]?.includes(sign) !== true) continue;
    const closes = closesAt(text, at, opened.mark, paragraph);
    if (closes === "genitive") opened.genitive = at;
    if (closes !== true) return closes === "genitive";
    pairs.push({ start: opened.at, end: at + 1, isWeak: false });
    open.length -= depth;
    return true;
  }
  return false;
}

function closesAt(text: string, at: number, opener: string, paragraph: Span): boolean | "genitive" {
  const before = text[at - 1] ?? " ";
  const after = at + 1 < paragraph.end ? text[at + 1] ?? "" : "";
  const sign = text[at] ?? "";
  if (sign !== opener && !"’'".includes(sign)) return true;
  if (/\s/.test(before)) return false;
  if (sign === '"') return !(BEFORE_OPENING.test(before) && LETTER.test(after)) && !isFeetAndInches(text, at);
  if (!"’'".includes(sign)) return true;
  if (LETTER.test(after) || /[’'][nN]$/.test(text.slice(at - 2, at))) return false;
  const besideMark = /[.,;:!?…]/u.test(before) || (after !== "" && !/\s/.test(after)) || after === "";
  return besideMark || before !== "s" || "genitive";
}

/** Whether a mark stands where a quotation begins: behind a space or an opening sign, and in front of words. */
function opensAt(text: string, at: number, sign: string, paragraph: Span): boolean {
  if (!Object.hasOwn(CLOSING_MARKS, sign)) return false;
  const before = at > paragraph.start ? text[at - 1] ?? " " : " ";
  const after = at + 1 < paragraph.end ? text[at + 1] ?? " " : " ";
  if (!TWO_WAY_OPENERS.includes(sign)) return !(/[^\s([{—–’'-]/u.test(before) && /[\s.,;:!?)\]]/.test(after));
  if (!BEFORE_OPENING.test(before) || /[\s,;:!?)]/.test(after)) return false;
  if (!APOSTROPHE_OPENERS.includes(sign)) return true;
  SHORTENED_WORDS.lastIndex = at + 1;
  return !SHORTENED_WORDS.test(text);
}

/** `5'10"` */
function isFeetAndInches(text: string, at: number): boolean {
  return /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
}

/** Of quotations that lie in each other, the outer; of marks with nothing but a quotation between them, that one. */
function topLevel(text: string, pairs: Pair[], unfinished: Pair | undefined): MarkedQuotation[] {
  const quotations: MarkedQuotation[] = [];
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  pairs.forEach((pair, at) => {
    const inner = pairs[at + 1];
    if (pair.start < end) return;
    const span = trimSpan(text, { start: pair.start + 1, end: pair === unfinished ? pair.end : pair.end - 1 });
    const isDoubled = inner?.start === span.start && inner.end === span.end;
    if (isDoubled || (pair.isWeak && inner !== undefined && inner.start < pair.end)) return;
    end = pair.end;
    const hasWords = LETTER.test(text.slice(span.start, span.end));
    if (hasWords) quotations.push({ span, outer: { start: pair.start, end: pair.end } });
  });
  return quotations;
}
