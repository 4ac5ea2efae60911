import type { Span } from "@colloquy/corpus-schema";

/** The first and the last line of a span, counted from 1. Lines end with LF, CR LF or CR. */
export function lineRange(text: string, span: Span): { readonly first: number; readonly last: number } {
  const first = 1 + countBreaks(text, 0, span.start);
  return { first, last: first + countBreaks(text, span.start, Math.max(span.start, span.end - 1)) };
}

function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}
