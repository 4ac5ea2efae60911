import { isWhiteSpace, type Span } from "@colloquy/corpus-schema";

/** A line of the source. Its span leaves out white space at both ends and the line terminator. */
export interface Line {
  /** From the first to the last character that is not white space; empty in a blank line. */
  readonly span: Span;
  /** Offset of the start of the line, before its indentation. */
  readonly start: number;
  /** UTF-16 code units of indentation. */
  readonly indent: number;
}

/** Whether a line has no character but white space. */
export function isBlank(line: Line): boolean {
  return line.span.start === line.span.end;
}

/** The characters of a line without indentation and trailing white space. */
export function lineText(text: string, line: Line): string {
  return text.slice(line.span.start, line.span.end);
}

/** The lines of a text. LF, CRLF, CR, form feed, U+2028 and U+2029 end a line. Linear in the length. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isTerminator(text.charCodeAt(at))) continue;
    lines.push(lineAt(text, start, at));
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    start = at + 1;
  }
  return lines;
}

function lineAt(text: string, lineStart: number, lineEnd: number): Line {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { span: { start, end }, start: lineStart, indent: start - lineStart };
}

function isTerminator(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}
