import type { Span } from "@colloquy/corpus-schema";
import type { CaptionFindings } from "./caption-findings.js";
import { CueTable } from "./cue-table.js";
import { afterLineEnd, beforeLineEnd, endsLine, isBlankCode, lineEndAt, lineStartAt, skipBlank, trimBlank } from "./line-ends.js";
import { TimingLine } from "./timing-line.js";

/** What the two formats of captions do differently in setting their cues. */
export interface CueGrammar {
  /** Whether any line over the times of a cue is its identifier, or a number alone. */
  readonly identifiers: "any" | "number";
  /** Where the head of the file ends, before its first cue. Absent where a file has none. */
  readonly headEnd?: (text: string) => number;
  /** What is not shown of a stretch between a blank line and the next cue, such as notes. Absent where there is none. */
  readonly comments?: (text: string, span: Span) => readonly Span[];
}

const ARROW = "-->";
const MAX_NUMBER = 9;

/**
 * The cues of a file of captions. Each is known by its line of times; its text reaches to the next cue's identifier,
 * across blank lines: players drop what stands after them, a transcript loses nothing. Linear in the text.
 */
export function scanCues(text: string, grammar: CueGrammar, findings: CaptionFindings): CueTable {
  const table = new CueTable();
  const timing = new TimingLine();
  // After the last line of times, or after the head of the file.
  let from = grammar.headEnd?.(text) ?? 0;
  let lastNumber = -1;
  let lastStart = -1;
  for (let arrow = text.indexOf(ARROW); arrow !== -1; arrow = text.indexOf(ARROW, arrow)) {
    const start = lineStartAt(text, arrow, from);
    const end = lineEndAt(text, arrow, text.length);
    const isTiming = timing.read(text, start, end, arrow);
    arrow = end;
    if (!isTiming) continue;
    const head = identifierBefore(text, start, { from, isFirst: table.count === 0, lastNumber }, grammar);
    closeText(table, text, from, head.start, grammar);
    findings.times(timing, { start, end }, lastStart);
    const { startMs, endMs } = settle(timing);
    const number = numberIn(text, head.start, head.end);
    lastNumber = number === -1 && lastNumber !== -1 ? lastNumber + 1 : number;
    if (startMs !== -1) lastStart = startMs;
    from = afterLineEnd(text, end);
    table.add(head.start, head.end, from, startMs, endMs);
  }
  closeText(table, text, from, cutOffTail(text, from, table, findings), grammar);
  return table;
}

/** Times that can be: without a beginning there is no end, and no end lies before its beginning. */
function settle({ startMs, endMs }: TimingLine): Pick<TimingLine, "startMs" | "endMs"> {
  if (!(startMs >= 0)) return { startMs: -1, endMs: -1 };
  return { startMs, endMs: endMs >= startMs ? endMs : -1 };
}

/** Ends the text of the last cue, or the head of the file, at an offset. */
function closeText(table: CueTable, text: string, from: number, end: number, grammar: CueGrammar): void {
  const close = trimBlank(text, end, from);
  table.endText(close);
  if (grammar.comments === undefined) return;
  const gap = table.count === 0 ? from : emptyLineFrom(text, from, close);
  if (gap >= close) return;
  for (const comment of grammar.comments(text, { start: gap, end: close })) table.comments.push(comment);
}

/** The offset of the first empty line after some text; the limit where there is none. A line of spaces is not empty. */
function emptyLineFrom(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const end = lineEndAt(text, at, limit);
    if (end === at) return at;
    at = afterLineEnd(text, end);
  }
  return limit;
}

/** What is known where an identifier is looked for. */
interface Before {
  /** Offset after the last line of times. */
  readonly from: number;
  /** Whether no cue came before. */
  readonly isFirst: boolean;
  /** The number of the last cue; -1 where it has none. */
  readonly lastNumber: number;
}

/** The identifier of the cue whose times stand on the line that begins at an offset: empty, at that offset, for none. */
function identifierBefore(text: string, start: number, before: Before, { identifiers }: CueGrammar): Span {
  const { from, isFirst, lastNumber } = before;
  const none = { start, end: start };
  if (start <= from) return none;
  const end = beforeLineEnd(text, start);
  const lineStart = lineStartAt(text, end, from);
  const first = skipBlank(text, lineStart, end);
  if (first === end) return identifiers === "number" ? numberAcrossBlank(text, lineStart, before, none) : none;
  const isApart = lineStart <= from ? isFirst : isEmptyBefore(text, lineStart, from);
  const number = numberIn(text, first, end);
  const isNext = number !== -1 && number === lastNumber + 1;
  if (!isNext && !(isApart && (identifiers === "any" || number !== -1))) return none;
  return { start: first, end: trimBlank(text, end, first) };
}

/** In a file in which every line has an empty one after it, the number stands apart from the times. */
function numberAcrossBlank(text: string, start: number, { from, isFirst, lastNumber }: Before, none: Span): Span {
  const end = trimBlank(text, start, from);
  const lineStart = lineStartAt(text, end, from);
  const number = numberIn(text, lineStart, end);
  const isNext = number !== -1 && (number === lastNumber + 1 || (isFirst && skipBlank(text, from, end) >= lineStart));
  return isNext ? { start: lineStart, end } : none;
}

function isEmptyBefore(text: string, lineStart: number, from: number): boolean {
  const end = beforeLineEnd(text, lineStart);
  for (let at = end; at > from; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (endsLine(code)) return true;
    if (!isBlankCode(code)) return false;
  }
  return true;
}

/** The number that fills a span; -1 where something else does. */
function numberIn(text: string, start: number, end: number): number {
  const to = trimBlank(text, end, start);
  if (to === start || to - start > MAX_NUMBER) return -1;
  let value = 0;
  for (let at = start; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Where the text of the last cue ends: before a line of times that is cut off at the end of the file. */
function cutOffTail(text: string, from: number, table: CueTable, findings: CaptionFindings): number {
  const end = trimBlank(text, text.length, from);
  const start = lineStartAt(text, end, from);
  const tail = text.slice(start, Math.min(end, start + MAX_TAIL + 1));
  if (table.count === 0 || start <= from || tail.length > MAX_TAIL || !/^\d{1,6}:\d{0,2}(?:[:.,][\d:.,]*)?\s*-{0,2}$/.test(tail)) return text.length;
  // `10:30` may be said: only after an empty line, or under the number of a cue that stands after one, it is none.
  const above = lineStartAt(text, beforeLineEnd(text, start), from);
  const isNumbered = above > from && numberIn(text, above, beforeLineEnd(text, start)) !== -1 && isEmptyBefore(text, above, from);
  if (!isNumbered && !isEmptyBefore(text, start, from)) return text.length;
  findings.cutOff({ start, end });
  return isNumbered ? above : start;
}

const MAX_TAIL = 32;
