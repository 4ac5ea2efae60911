import { readSpeltTime } from "./read-spelt-time.js";

/** A time found in a text. */
export interface ReadTime {
  /** Offset after it, brackets included. */
  readonly end: number;
  readonly milliseconds: number;
}

const OPENING = "([<#{";
const CLOSING = ")]>#}";
const MAX_LENGTH = 24;

/**
 * `0:12`, `00:00:12`, `[00:00:00:12]`, `(1:02:03.450)`, `#00:12:30-1#`, `0 minutes 12 seconds`: a time of a recording at
 * an offset. Half a day's time such as `12:57 P.M.` is none.
 */
export function readTime(text: string, at: number, limit: number): ReadTime | null {
  const opening = OPENING.indexOf(text.charAt(at));
  let position = opening === -1 ? at : at + 1;
  const stop = Math.min(limit, position + MAX_LENGTH);
  const parts: number[] = [];
  for (;;) {
    const start = position;
    while (position < stop && isDigit(text.charCodeAt(position)) && position - start < 3) position += 1;
    if (position === start || position - start > 2 + (parts.length === 0 ? 1 : 0)) return null;
    parts.push(Number(text.slice(start, position)));
    if (text[position] !== ":" || !isDigit(text.charCodeAt(position + 1))) break;
    position += 1;
  }
  if (parts.length === 1 && opening === -1 && text[position] === " ") return readSpeltTime(text, at, limit);
  if (parts.length < 2 || parts.length > 4) return null;
  let fraction = 0;
  if ((text[position] === "." || text[position] === ",") && isDigit(text.charCodeAt(position + 1))) {
    const start = position + 1;
    position = start;
    while (position < stop && isDigit(text.charCodeAt(position))) position += 1;
    fraction = Number(`0.${text.slice(start, position)}`);
  } else if (text[position] === "-" && isDigit(text.charCodeAt(position + 1)) && text[at] === "#") {
    position += 2;
  }
  if (opening !== -1) {
    if (text[position] !== CLOSING[opening] || position >= limit) return null;
    position += 1;
  } else if (isWordStart(text, position) || isOfDay(parts, text.slice(position, position + 5))) return null;
  return { end: position, milliseconds: Math.round(seconds(parts) * 1000 + fraction * 1000) };
}

/**
 * Whether `AM` or `PM` stands right after a time. No clock of twelve hours shows hour 0, and a tab begins another
 * column: there they are the initials of somebody.
 */
function isOfDay([hours]: readonly number[], after: string): boolean {
  return hours !== 0 && /^[^\S\t]?[ap]\.?m\b/i.test(after);
}

/** The last part is seconds; with four parts the first is days. */
function seconds(parts: readonly number[]): number {
  const [days = 0, hours = 0, minutes = 0, rest = 0] = [...Array<number>(4 - parts.length).fill(0), ...parts];
  return days * 86_400 + hours * 3600 + minutes * 60 + rest;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordStart(text: string, at: number): boolean {
  return at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
