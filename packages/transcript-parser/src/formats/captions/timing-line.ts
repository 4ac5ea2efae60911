import { LONGEST_RECORDING_MS } from "../times/longest-recording.js";
import { isBlankCode } from "./line-ends.js";

const COLON = 0x3a;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const MINUS = 0x2d;
const ARROW_LENGTH = 3;
/** What stands before the arrow of a line of timings is no longer. */
const MAX_TIME = 40;

/**
 * A line with the times of a cue: `00:01.500 --> 00:04.000 align:start` (WebVTT, section 4.1, with and without hours),
 * `00:00:01,500 --> 00:00:04,000` (SubRip). The comma and the full stop are read in both formats, and so are times
 * without a fraction or with fewer digits than the formats ask for: what they say is plain. One reader is used for all
 * lines of a file.
 */
export class TimingLine {
  /** Milliseconds; negative or `NaN` where the time cannot be. */
  startMs = NaN;
  endMs = NaN;
  #at = 0;

  /**
   * Reads a line. Gives whether it is one of times, well or ill; words with an arrow between them are none.
   *
   * @param arrow offset of its `-->`
   */
  read(text: string, start: number, end: number, arrow: number): boolean {
    this.startMs = NaN;
    this.endMs = NaN;
    if (arrow - start > MAX_TIME) return false;
    const from = skipSpaces(text, start, arrow);
    this.startMs = this.#time(text, from, arrow);
    const isStart = skipSpaces(text, this.#at, arrow) === arrow;
    if (!isStart) this.startMs = NaN;
    const to = skipSpaces(text, arrow + ARROW_LENGTH, end);
    this.endMs = this.#time(text, to, end);
    const isEnd = this.#at > to && (this.#at >= end || isBlankCode(text.charCodeAt(this.#at)));
    if (!isEnd) this.endMs = NaN;
    if (!Number.isNaN(this.startMs)) return isEnd || to === end || startsTime(text.charCodeAt(to));
    if (from === arrow) return !Number.isNaN(this.endMs);
    return startsTime(text.charCodeAt(from)) && (!Number.isNaN(this.endMs) || isTimeLike(text, from, arrow));
  }

  /**
   * Milliseconds of the time at an offset, and where it ends in {@link end}; `NaN` for none. `1:02:03.4`, `02:03,456`.
   */
  #time(text: string, start: number, limit: number): number {
    const common = start + COMMON_LENGTH <= limit ? commonTime(text, start) : -1;
    if (common !== -1) {
      this.#at = start + COMMON_LENGTH;
      return common;
    }
    let at = start;
    const isNegative = text.charCodeAt(at) === MINUS;
    if (isNegative) at += 1;
    let total = 0;
    let parts = 0;
    for (;;) {
      const from = at;
      let part = 0;
      for (; at < limit; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (digit < 0 || digit > 9) break;
        part = part * 10 + digit;
      }
      this.#at = at;
      // Minutes and seconds have two digits and are below sixty; hours may be many.
      if (at === from || at - from > 6 || (parts > 0 && (part > 59 || at - from > 2))) return NaN;
      parts += 1;
      total = total * 60 + part;
      if (at >= limit || text.charCodeAt(at) !== COLON) break;
      at += 1;
    }
    if (parts < 2 || parts > 3) return NaN;
    const mark = at < limit ? text.charCodeAt(at) : 0;
    const fraction = mark === FULL_STOP || mark === COMMA ? this.#fraction(text, at + 1, limit) : 0;
    const milliseconds = total * 1000 + fraction;
    if (milliseconds > LONGEST_RECORDING_MS) return NaN;
    return isNegative ? -milliseconds - 1 : milliseconds;
  }

  #fraction(text: string, start: number, limit: number): number {
    let at = start;
    let value = 0;
    let scale = 100;
    for (; at < limit; at += 1) {
      const digit = text.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      if (scale >= 1) value += digit * scale;
      scale /= 10;
    }
    this.#at = at;
    return Math.trunc(value);
  }

  /** Milliseconds of a time that fills a span, such as that of a time tag; -1 for anything else. */
  timeIn(text: string, start: number, end: number): number {
    const time = this.#time(text, start, end);
    return this.#at === end && time >= 0 ? Math.trunc(time) : -1;
  }
}

/** Characters of `01:02:03.456`. */
const COMMON_LENGTH = 12;

/** Milliseconds of a time as nearly all files write it, `01:02:03.456`; -1 where it is written in any other way. */
function commonTime(text: string, start: number): number {
  const mark = text.charCodeAt(start + 8);
  if (text.charCodeAt(start + 2) !== COLON || text.charCodeAt(start + 5) !== COLON || (mark !== FULL_STOP && mark !== COMMA)) return -1;
  const hours = twoDigits(text, start);
  const minutes = twoDigits(text, start + 3);
  const seconds = twoDigits(text, start + 6);
  const hundredths = twoDigits(text, start + 9);
  const last = text.charCodeAt(start + 11) - 0x30;
  const after = text.charCodeAt(start + COMMON_LENGTH) - 0x30;
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || hundredths < 0 || last < 0 || last > 9 || (after >= 0 && after <= 9)) return -1;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10 + last;
}

/** The number of two digits; negative where one is none. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 0x30;
  const ones = text.charCodeAt(start + 1) - 0x30;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankCode(text.charCodeAt(at))) at += 1;
  return at;
}

function startsTime(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === MINUS;
}

/** Whether nothing but digits, marks of times and spaces stands between two offsets. */
function isTimeLike(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isMark = code === COLON || code === COMMA || code === FULL_STOP || code === MINUS || isBlankCode(code);
    if (!isMark && (code < 0x30 || code > 0x39)) return false;
  }
  return true;
}
