const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether a code unit ends a line: LF or CR; CRLF is one end. */
export function endsLine(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Whether a code unit is a space or a tab. */
export function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** The offset of the end of the line that an offset lies in, before its terminator. */
export function lineEndAt(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && !endsLine(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset at which the line begins that an offset lies in. */
export function lineStartAt(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && !endsLine(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The offset after a line terminator that stands at an offset. */
export function afterLineEnd(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code === CARRIAGE_RETURN) return text.charCodeAt(offset + 1) === LINE_FEED ? offset + 2 : offset + 1;
  return code === LINE_FEED ? offset + 1 : offset;
}

/** The offset at which the line terminator begins that ends before an offset. */
export function beforeLineEnd(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  if (code === LINE_FEED) return text.charCodeAt(offset - 2) === CARRIAGE_RETURN ? offset - 2 : offset - 1;
  return code === CARRIAGE_RETURN ? offset - 1 : offset;
}

/** The offset of the first character that is no space, tab or line end; the limit where there is none. */
export function skipBlank(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && (isBlankCode(text.charCodeAt(at)) || endsLine(text.charCodeAt(at)))) at += 1;
  return at;
}

/** The offset after the last character that is no space, tab or line end; the least where there is none. */
export function trimBlank(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && (isBlankCode(text.charCodeAt(at - 1)) || endsLine(text.charCodeAt(at - 1)))) at -= 1;
  return at;
}

/** The number of the line that an offset lies in, counted from 1. Only for what is told to a person: it counts all lines. */
export function lineNumberAt(text: string, offset: number): number {
  let number = 1;
  for (let at = 0; at < offset; at = afterLineEnd(text, at)) {
    at = lineEndAt(text, at, offset);
    if (at >= offset) break;
    if (afterLineEnd(text, at) > offset) break;
    number += 1;
  }
  return number;
}
