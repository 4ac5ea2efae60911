import type { Span } from "@colloquy/corpus-schema";
import { afterLineEnd, lineEndAt, skipBlank, trimBlank } from "../captions/line-ends.js";

const OPENING = /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/;
const MAX_OPENING = 12;

/**
 * Comments, style sheets and definitions of regions (WebVTT, sections 4.1 and 4.3) in a stretch between cues. Each
 * begins a block and reaches to the next empty line.
 */
export function findComments(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let at = skipBlank(text, start, end);
  while (at < end) {
    const close = blockEnd(text, at, end);
    const line = text.slice(at, Math.min(at + MAX_OPENING, lineEndAt(text, at, end)));
    if (OPENING.test(line)) found.push({ start: at, end: trimBlank(text, close, at) });
    at = skipBlank(text, close, end);
  }
  return found;
}

/** The offset of the empty line after a block; the limit where there is none. */
function blockEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const end = lineEndAt(text, at, limit);
    if (end === at) return at;
    at = afterLineEnd(text, end);
  }
  return limit;
}
