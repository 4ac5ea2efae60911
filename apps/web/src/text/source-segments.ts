import { spansOverlap, type Span } from "@colloquy/corpus-schema";

/** A stretch of the source, marked or not. */
export interface SourceSegment {
  readonly text: string;
  readonly marked: boolean;
}

/** The exact characters of a span of the source, cut where marks begin and end. Joined, they are the slice. */
export function sourceSegments(source: string, span: Span, marks: readonly Span[]): SourceSegment[] {
  const touching = marks.filter((mark) => spansOverlap(span, mark)).sort((a, b) => a.start - b.start);
  const segments: SourceSegment[] = [];
  let at = span.start;
  const add = (end: number, marked: boolean): void => {
    if (end <= at) return;
    segments.push({ text: source.slice(at, end), marked });
    at = end;
  };
  for (const mark of touching) {
    add(Math.min(mark.start, span.end), false);
    add(Math.min(mark.end, span.end), true);
  }
  add(span.end, false);
  return segments;
}
