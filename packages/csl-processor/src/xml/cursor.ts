import { reportError, type ProblemSink } from "./xml-element.js";

/** How far an XML text has been read. Line ends are LF (XML 1.0, section 2.11). */
export interface Cursor {
  readonly xml: string;
  at: number;
  readonly sink: ProblemSink;
}

const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Reports what XML 1.0 does not allow. Reading goes on, so that every problem is found in one run. */
export function syntaxError({ sink }: Cursor, offset: number, message: string, hint?: string): void {
  reportError(sink, { offset }, "xml-syntax", message, hint);
}

/** Whether a code unit is white space (XML 1.0, production 3). */
export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

/** Moves over white space. */
export function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.xml.charCodeAt(cursor.at))) cursor.at += 1;
}

/** Moves behind the next occurrence of a text, else to the end; whether there was one. */
export function skipPast(cursor: Cursor, end: string): boolean {
  const found = cursor.xml.indexOf(end, cursor.at);
  cursor.at = found === -1 ? cursor.xml.length : found + end.length;
  return found !== -1;
}
