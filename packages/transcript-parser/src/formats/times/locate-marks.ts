import type { Edit, Location, Span } from "@colloquy/corpus-schema";
import type { TimeFindings } from "./time-findings.js";

/** A time that stands within the text. */
export interface TimeMark {
  readonly span: Span;
  /** `NaN` where it cannot be read. */
  readonly ms: number;
}

/** Marks as signs of the format, and what was said between them. */
export interface LocatedMarks {
  readonly markup: readonly Edit[];
  readonly locations: readonly Location[];
}

/**
 * What stands between two marks is said between their times, whether a program sets them at the beginning or at the end
 * of paragraphs: each stretch is a cue. What stands before the first mark is no cue unless it is its paragraph, which is
 * said before that time; behind the last one only where marks begin their lines.
 *
 * @param marks sorted, disjoint
 * @param text in which the marks count; line ends part its paragraphs
 */
export function locateMarks(text: string, marks: readonly TimeMark[], findings: TimeFindings): LocatedMarks {
  const judged = marks.map(({ span, ms }) => ({ span, ms: findings.judge(ms, null, span)?.startMs ?? null }));
  const locations: Location[] = [];
  const add = (start: number, end: number, startMs: number | null, endMs: number | null): void => {
    const span = trim(text, start, end);
    if (startMs === null || span.start >= span.end) return;
    locations.push({ kind: "cue", span, startMs, ...(endMs !== null && endMs >= startMs ? { endMs } : {}) });
  };
  const [first] = judged;
  const begins = first !== undefined && isFirstInLine(text, first.span.start);
  if (first !== undefined && !begins && first.ms !== null) add(paragraphStart(text, first.span.start), first.span.start, 0, first.ms);
  judged.forEach(({ span, ms }, index) => {
    const next = judged[index + 1];
    if (next !== undefined) add(span.end, next.span.start, ms, next.ms);
    else if (begins) add(span.end, text.length, ms, null);
  });
  let after = 0;
  const markup = marks.map((mark): Edit => {
    const { start, end } = withBlanks(text, mark.span);
    const span = { start: Math.max(start, after), end };
    after = end;
    return { span, text: "", reason: "markup" };
  });
  return { markup, locations };
}

function isFirstInLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && isBlank(text, at - 1)) at -= 1;
  return at === 0 || isLineEnd(text, at - 1);
}

/** Where the lines begin that stand without an empty one between them. */
function paragraphStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    if (isLineEnd(text, at - 1) && isFirstInLine(text, text.charAt(at - 2) === "\r" && text.charAt(at - 1) === "\n" ? at - 2 : at - 1)) break;
    at -= 1;
  }
  return at;
}

/** A mark with the blanks that part it from the words on one of its sides. */
function withBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && isBlank(text, from - 1)) from -= 1;
  // A blank before it goes with the mark, unless it is all that parts two words.
  if (from > 0 && !isLineEnd(text, from - 1)) return { start: end < text.length && !/\s/.test(text.charAt(end)) ? start : from, end };
  let to = end;
  while (to < text.length && isBlank(text, to)) to += 1;
  return { start, end: to };
}

function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === " " || char === "\t" || char === "\u00a0";
}

function isLineEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "\n" || char === "\r";
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
