import { CODE, isBlankCode, runEnd, skipBlanks } from "./characters.js";

/** The line of backticks or tildes that opens a block of code. */
export interface Fence {
  readonly code: number;
  readonly length: number;
  /** Where what goes with the fence ends: after the name of a language, before anything that is more than a name. */
  readonly signEnd: number;
}

const MIN_FENCE = 3;
const MAX_DIGITS = 9;

/** The fence that a line opens (CommonMark 0.31, section 4.5), or null. */
export function openFence(text: string, from: number, end: number): Fence | null {
  const code = text.charCodeAt(from);
  const stop = runEnd(text, from, end, code);
  if (stop - from < MIN_FENCE) return null;
  // With backticks further on, the line holds a code span.
  if (code === CODE.backtick && text.slice(stop, end).includes("`")) return null;
  const infoStart = skipBlanks(text, stop, end);
  return { code, length: stop - from, signEnd: /^\S*\s*$/.test(text.slice(infoStart, end)) ? end : infoStart };
}

/** Whether a line closes a fence. */
export function isFenceEnd({ code, length }: Pick<Fence, "code" | "length">, text: string, from: number, end: number): boolean {
  const stop = runEnd(text, from, end, code);
  return stop - from >= length && skipBlanks(text, stop, end) === end;
}

/** Whether a line is a thematic break: three or more `-`, `*` or `_`, and nothing else but blanks (section 4.1). */
export function isRule(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(from);
  if (code !== CODE.hyphen && code !== CODE.asterisk && code !== CODE.underscore) return false;
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const other = text.charCodeAt(at);
    if (other === code) count += 1;
    else if (!isBlankCode(other)) return false;
  }
  return count >= 3;
}

/** The offset after the mark of a list item and the blanks behind it (section 5.2); -1 where there is no item. */
export function listMarkEnd(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  let markEnd = from;
  if (code === CODE.hyphen || code === CODE.asterisk || code === CODE.plus) markEnd = from + 1;
  else {
    while (markEnd < end && markEnd - from < MAX_DIGITS && isDigit(text.charCodeAt(markEnd))) markEnd += 1;
    const delimiter = text.charAt(markEnd);
    if (markEnd === from || (delimiter !== "." && delimiter !== ")")) return -1;
    markEnd += 1;
  }
  const contentStart = skipBlanks(text, markEnd, end);
  return contentStart > markEnd && contentStart < end ? contentStart : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
