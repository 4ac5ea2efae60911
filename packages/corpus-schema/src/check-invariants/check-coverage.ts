import { isWhiteSpace, subtractSpans, type Span } from "../span.js";
import type { Transcript } from "../transcript.js";
import type { Report } from "./report.js";

/** Every character that is not white space lies in exactly one label, speech or paratext. */
export function checkCoverage(transcript: Transcript, report: Report): void {
  const { text } = transcript.source;
  const pieces = piecesOf(transcript);
  let end = 0;
  for (const piece of pieces) {
    if (piece.start > end) reportMissing(text, { start: end, end: piece.start }, report);
    const twice = visibleIn(text, { start: piece.start, end: Math.min(end, piece.end) });
    if (twice !== null) {
      report("coverage-twice", `[${twice.start}, ${twice.end}) ${quote(text, twice)} is.`, { span: twice });
    }
    end = Math.max(end, piece.end);
  }
  reportMissing(text, { start: end, end: text.length }, report);
}

/** All labels, speech and paratexts, by place. */
function piecesOf(transcript: Transcript): Span[] {
  const pieces: Span[] = transcript.paratexts.map((paratext) => paratext.span);
  const paratextSpans = [...pieces];
  for (const turn of transcript.turns) {
    if (turn.labelSpan !== null) pieces.push(turn.labelSpan);
    for (const speech of subtractSpans(turn.span, paratextSpans)) pieces.push(speech);
  }
  return pieces.filter((piece) => piece.start < piece.end).sort((a, b) => a.start - b.start || a.end - b.end);
}

function reportMissing(text: string, gap: Span, report: Report): void {
  const missing = visibleIn(text, gap);
  if (missing === null) return;
  report("coverage-missing", `[${missing.start}, ${missing.end}) ${quote(text, missing)} is not.`, { span: missing });
}

/** From the first to the last character of a span that is not white space; null where there is none. */
function visibleIn(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

function quote(text: string, span: Span): string {
  return JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 40)));
}
