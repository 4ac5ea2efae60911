import type { Span } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../formats/source-format.js";
import { LINE, lineAt, type LineTable } from "../lines/split-lines.js";

/** What a style makes of a line that lies wholly in it. */
const WHOLE: Readonly<Partial<Record<TextStyle, number>>> = {
  heading: LINE.heading,
  strong: LINE.strong,
  emphasis: LINE.emphasis,
  aside: LINE.aside,
};

/** A line table with the styles of the view as flags. Marks beside a styled stretch do not keep a line from being whole. */
export function styleLines(lines: LineTable, styles: readonly StyledSpan[]): LineTable {
  if (styles.length === 0) return lines;
  const flags = Uint8Array.from(lines.flags);
  const strongEnds = new Map<number, number>();
  for (const { span, style } of styles) {
    const whole = WHOLE[style];
    if (whole === undefined) continue;
    for (let index = lineAt(lines, span.start); index < lines.count; index += 1) {
      const from = lines.froms[index] ?? 0;
      const end = lines.ends[index] ?? 0;
      if ((lines.starts[index] ?? 0) >= span.end) break;
      if (from === end) continue;
      if (style === "strong" && span.start <= from && span.end > from) {
        flags[index] = (flags[index] ?? 0) | LINE.opensStrong;
        if (span.end < end) strongEnds.set(index, span.end);
      }
      if (span.start <= from && span.end >= end) flags[index] = (flags[index] ?? 0) | whole;
    }
  }
  for (const { start, end } of joinedBold(lines.text, styles)) {
    const index = lineAt(lines, start);
    if (start <= (lines.froms[index] ?? 0) && end >= (lines.ends[index] ?? 0)) flags[index] = (flags[index] ?? 0) | LINE.strong;
  }
  return { ...lines, flags, strongEnds };
}

/** Stretches of bold type with nothing but spaces between them, as one: `**Is it?** **They say so.**` is all bold. */
function joinedBold(text: string, styles: readonly StyledSpan[]): Span[] {
  const found: Span[] = [];
  let last: Span | null = null;
  let isJoined = false;
  for (const { span, style } of styles) {
    if (style !== "strong") continue;
    if (last !== null && span.start > last.end && /^[ \t]{1,4}$/.test(text.slice(last.end, Math.min(span.start, last.end + 5)))) {
      last = { start: last.start, end: span.end };
      isJoined = true;
      continue;
    }
    if (last !== null && isJoined) found.push(last);
    last = span;
    isJoined = false;
  }
  if (last !== null && isJoined) found.push(last);
  return found;
}
