import type { PdfContentMark, PdfTextItem } from "../pdfjs.js";
import type { ContentMark } from "./marked-content.js";

/** The difference of baselines, in shares of the size of type, up to which things stand on one line. */
const SAME_LINE = 0.6;
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** What is drawn; `isStated` where the file says in words what it reads, in the order of reading. */
export interface DrawnItem extends PdfTextItem {
  readonly isStated?: boolean;
}

/** What was drawn, and of each mark where it begins and ends in that. */
interface Marked {
  readonly drawn: readonly PdfTextItem[];
  readonly ranges: readonly { readonly tag: string; readonly start: number; readonly end: number }[];
}

/** Whether something on a page is marked as text of its own, as everything is for which a program says what it reads. */
export function hasSpans(items: readonly (PdfTextItem | PdfContentMark)[]): boolean {
  return items.some((item) => "type" in item && item.tag === "Span");
}

/** What is drawn, without the marks. */
export function withoutMarks(items: readonly (PdfTextItem | PdfContentMark)[]): PdfTextItem[] {
  return items.filter((item): item is PdfTextItem => !("type" in item));
}

/**
 * What is drawn, with what the file says that it reads in its place: glyphs that stand for several letters, for parts of
 * one, or for none that their font names. Only within a line, and only where the marks are those that were drawn; what
 * has no place on the page is left out, and what has one is never lost.
 */
export function replaceDrawn(items: readonly (PdfTextItem | PdfContentMark)[], marks: readonly ContentMark[] | null): DrawnItem[] {
  const { drawn, ranges } = readMarks(items);
  if (marks?.length !== ranges.length || ranges.some(({ tag }, index) => tag !== marks[index]?.tag)) return [...drawn];
  const replaced: DrawnItem[] = [];
  let at = 0;
  for (const [index, { start, end }] of ranges.entries()) {
    const text = marks[index]?.actualText ?? null;
    // The outermost text counts for all that is within.
    if (text === null || start < at || text.trim() === "" || LINE_BREAK.test(text)) continue;
    const merged = start === end ? signBehind(drawn[start - 1], text) : mergeLine(drawn.slice(start, end), text);
    if (merged === null) continue;
    replaced.push(...drawn.slice(at, start), ...merged);
    at = end;
  }
  return [...replaced, ...drawn.slice(at)];
}

function readMarks(items: readonly (PdfTextItem | PdfContentMark)[]): Marked {
  const drawn: PdfTextItem[] = [];
  const ranges: { tag: string; start: number; end: number }[] = [];
  const open: { end: number }[] = [];
  for (const item of items) {
    if (!("type" in item)) {
      drawn.push(item);
    } else if (item.type === "endMarkedContent") {
      const range = open.pop();
      if (range !== undefined) range.end = drawn.length;
    } else {
      const range = { tag: item.tag ?? "", start: drawn.length, end: drawn.length };
      ranges.push(range);
      open.push(range);
    }
  }
  for (const range of open) range.end = drawn.length;
  return { drawn, ranges };
}

/** The text where the things of a line are drawn, and the white space around it as it is; null where they are no line. */
function mergeLine(drawn: readonly PdfTextItem[], text: string): DrawnItem[] | null {
  const first = drawn.findIndex(({ str }) => str.trim() !== "");
  const last = drawn.findLastIndex(({ str }) => str.trim() !== "");
  const line = first === -1 ? [] : drawn.slice(first, last + 1);
  const [lead] = line;
  if (lead === undefined) return null;
  // Marks are raised: where the widest stands is the line.
  const base = line.reduce((widest, item) => (item.width > widest.width ? item : widest), lead);
  const [a = 0, b = 0, , , e = 0, f = 0] = base.transform;
  const scale = Math.hypot(a, b);
  const along = ([, , , , x = 0, y = 0]: readonly number[]): number => ((x - e) * a + (y - f) * b) / scale;
  const across = ([, , , , x = 0, y = 0]: readonly number[]): number => ((y - f) * a - (x - e) * b) / scale;
  if (scale === 0 || line.some(({ transform }) => Math.abs(across(transform)) > SAME_LINE * scale)) return null;
  const start = Math.min(...line.map(({ transform }) => along(transform)));
  const end = Math.max(...line.map(({ transform, width }) => along(transform) + width));
  const transform = [...base.transform.slice(0, 4), e + (start * a) / scale, f + (start * b) / scale];
  return [...drawn.slice(0, first), { ...base, str: text, transform, width: end - start, isStated: true }, ...drawn.slice(last + 1)];
}

/** A sign without a width, which parts or joins letters, of which pdfjs gives nothing: at the end of what is drawn before it. */
function signBehind(before: PdfTextItem | undefined, text: string): DrawnItem[] | null {
  if (before === undefined || before.str.trim() === "" || !/^\p{Cf}+$/u.test(text)) return null;
  const [a = 0, b = 0, , , e = 0, f = 0] = before.transform;
  const scale = Math.hypot(a, b);
  if (scale === 0) return null;
  const transform = [...before.transform.slice(0, 4), e + (before.width * a) / scale, f + (before.width * b) / scale];
  return [{ ...before, str: text, transform, width: 0, isStated: true }];
}
