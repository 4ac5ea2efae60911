import { CODE, skipBlanks } from "./characters.js";

const MAX_PARENTHESES = 16;

/** What makes a destination an address: `[inaudible](laughs)` are words, whatever their brackets. */
const ADDRESS = /[/#?@]|\.\w|^[a-z][a-z0-9+.-]*:/i;

/**
 * The end of `(destination "title")` at an offset, or -1 where there is none: the tail of an inline link (CommonMark
 * 0.31, section 6.3), on one line. Takes time linear in the tail, which no other tail can be part of more than a few times.
 */
export function linkTailEnd(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== CODE.parenthesisOpen) return -1;
  const start = skipBlanks(text, at + 1, end);
  const destinationEnd = endOfDestination(text, start, end);
  if (destinationEnd === -1) return -1;
  const destination = text.slice(start, Math.min(destinationEnd, start + 200));
  if (destination !== "" && !destination.startsWith("<") && !ADDRESS.test(destination)) return -1;
  const next = skipBlanks(text, destinationEnd, end);
  if (closes(text, next, end)) return next + 1;
  if (next === destinationEnd) return -1;
  const titleEnd = endOfTitle(text, next, end);
  if (titleEnd === -1) return -1;
  const last = skipBlanks(text, titleEnd, end);
  return closes(text, last, end) ? last + 1 : -1;
}

function closes(text: string, at: number, end: number): boolean {
  return at < end && text.charCodeAt(at) === CODE.parenthesisClose;
}

function endOfDestination(text: string, start: number, end: number): number {
  if (start < end && text.charCodeAt(start) === CODE.less) {
    const close = endOfDelimited(text, start + 1, end, CODE.greater, CODE.less);
    return close;
  }
  let depth = 0;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= CODE.space || code === 0x7f) break;
    if (code === CODE.backslash) at += 1;
    else if (code === CODE.parenthesisOpen) depth += 1;
    else if (code === CODE.parenthesisClose) depth -= 1;
    if (depth < 0) break;
    if (depth > MAX_PARENTHESES) return -1;
  }
  return depth > 0 ? -1 : Math.min(at, end);
}

function endOfTitle(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === CODE.quotation || code === CODE.apostrophe) return endOfDelimited(text, at + 1, end, code, -1);
  if (code !== CODE.parenthesisOpen) return -1;
  return endOfDelimited(text, at + 1, end, CODE.parenthesisClose, CODE.parenthesisOpen);
}

/** The offset after the closing mark; -1 where there is none, or a forbidden mark before it. */
function endOfDelimited(text: string, start: number, end: number, closing: number, forbidden: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === closing) return at + 1;
    if (code === forbidden) return -1;
    if (code === CODE.backslash) at += 1;
  }
  return -1;
}
