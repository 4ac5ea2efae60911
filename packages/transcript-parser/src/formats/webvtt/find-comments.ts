import type { Span } from "@colloquy/corpus-schema";
import { afterLineEnd, beforeLineEnd, endsLine, isBlankCode, lineEndAt, trimBlank } from "../captions/line-ends.js";

const OPENINGS = ["NOTE", "STYLE", "REGION"] as const;

/**
 * Comments, style sheets and definitions of regions (WebVTT, section 4.1). Each begins a block, after an empty line, and
 * reaches to the next empty line or line of times. Sorted, disjoint.
 */
export function findComments(text: string): Span[] {
  const found: Span[] = [];
  for (const opening of OPENINGS) {
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at)) {
      const start = at;
      at += opening.length;
      if (!opensBlock(text, start) || !isAlone(text, at, opening)) continue;
      const end = blockEnd(text, start);
      // Over the times of a cue it is the cue's identifier.
      if (end > start) found.push({ start, end });
      at = Math.max(at, end);
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

/** Whether an offset begins a line after an empty one. */
function opensBlock(text: string, start: number): boolean {
  const end = beforeLineEnd(text, start);
  return end < start && (end === 0 || endsLine(text.charCodeAt(end - 1)));
}

/** Whether a word that opens a block ends at an offset; after `NOTE` its text may follow on the line. */
function isAlone(text: string, offset: number, opening: (typeof OPENINGS)[number]): boolean {
  let at = offset;
  while (isBlankCode(text.charCodeAt(at))) at += 1;
  return at === text.length || endsLine(text.charCodeAt(at)) || (opening === "NOTE" && at > offset);
}

function blockEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const end = lineEndAt(text, at, text.length);
    if (end === at || text.slice(at, end).includes("-->")) break;
    at = afterLineEnd(text, end);
  }
  return trimBlank(text, at, start);
}
