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
}

const ARROW = "-->";
const MAX_NUMBER = 9;

/**
 * The cues of a file of captions. Each is known by its line of times; its text reaches to the next cue's identifier,
 * across blank lines: players drop what stands after them, a transcript loses nothing. Linear in the text.
 */
export function scanCues(text: string, grammar: CueGrammar, findings: CaptionFindings): CueTable {
  return new CueScanner(text, grammar, findings).scan();
}

/** Makes no objects for a cue: there may be a million. */
class CueScanner {
  readonly #text: string;
  readonly #isNumbered: boolean;
  readonly #findings: CaptionFindings;
  readonly #table: CueTable;
  readonly #timing = new TimingLine();
  /** After the last line of times, or after the head of the file. */
  #from: number;
  /** The number of the last cue and its beginning; -1 where it has none. */
  #lastNumber = -1;
  #lastStart = -1;
  #headStart = 0;
  #headEnd = 0;

  constructor(text: string, { identifiers, headEnd }: CueGrammar, findings: CaptionFindings) {
    this.#text = text;
    this.#isNumbered = identifiers === "number";
    this.#findings = findings;
    this.#table = new CueTable(text.length);
    this.#from = headEnd?.(text) ?? 0;
  }

  scan(): CueTable {
    const text = this.#text;
    for (let arrow = text.indexOf(ARROW); arrow !== -1; arrow = text.indexOf(ARROW, arrow)) {
      const start = lineStartAt(text, arrow, this.#from);
      const end = lineEndAt(text, arrow, text.length);
      if (this.#timing.read(text, start, end, arrow)) this.#cue(start, end);
      arrow = end;
    }
    this.#table.endText(trimBlank(text, cutOffTail(text, this.#from, this.#table, this.#findings), this.#from));
    return this.#table;
  }

  /** Adds the cue whose times stand on a line. */
  #cue(start: number, end: number): void {
    const timing = this.#timing;
    this.#findIdentifier(start);
    this.#table.endText(trimBlank(this.#text, this.#headStart, this.#from));
    this.#findings.times(timing, start, end, this.#lastStart);
    // Without a beginning there is no end, and no end lies before its beginning.
    const startMs = timing.startMs >= 0 ? timing.startMs : -1;
    const endMs = startMs !== -1 && timing.endMs >= startMs ? timing.endMs : -1;
    const number = numberIn(this.#text, this.#headStart, this.#headEnd);
    this.#lastNumber = number === -1 && this.#lastNumber !== -1 ? this.#lastNumber + 1 : number;
    if (startMs !== -1) this.#lastStart = startMs;
    this.#from = afterLineEnd(this.#text, end);
    this.#table.add(this.#headStart, this.#headEnd, this.#from, startMs, endMs);
  }

  /** Finds the identifier of the cue whose times stand on the line that begins at an offset: empty, there, for none. */
  #findIdentifier(start: number): void {
    const text = this.#text;
    const from = this.#from;
    this.#headStart = start;
    this.#headEnd = start;
    if (start <= from) return;
    const end = beforeLineEnd(text, start);
    const lineStart = lineStartAt(text, end, from);
    const first = skipBlank(text, lineStart, end);
    if (first === end) {
      if (this.#isNumbered) this.#findNumberAcrossBlank(lineStart);
      return;
    }
    const number = numberIn(text, first, end);
    const isNext = number !== -1 && number === this.#lastNumber + 1;
    if (!isNext && this.#isNumbered && number === -1) return;
    if (!isNext && !(lineStart <= from ? this.#table.count === 0 : isEmptyBefore(text, lineStart, from))) return;
    this.#headStart = first;
    this.#headEnd = trimBlank(text, end, first);
  }

  /** In a file in which every line has an empty one after it, the number stands apart from the times. */
  #findNumberAcrossBlank(start: number): void {
    const end = trimBlank(this.#text, start, this.#from);
    const lineStart = lineStartAt(this.#text, end, this.#from);
    const number = numberIn(this.#text, lineStart, end);
    const isFirst = this.#table.count === 0 && skipBlank(this.#text, this.#from, end) >= lineStart;
    if (number === -1 || (number !== this.#lastNumber + 1 && !isFirst)) return;
    this.#headStart = lineStart;
    this.#headEnd = end;
  }
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
