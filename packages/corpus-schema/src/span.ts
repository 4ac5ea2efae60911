/**
 * A half-open range `[start, end)` of UTF-16 code units of a source text, so that
 * `text.slice(span.start, span.end)` is what the span stands for.
 */
export interface Span {
  /** Offset of the first code unit, counted from 0. */
  readonly start: number;
  /** Offset after the last code unit; equal to `start` where nothing is covered. */
  readonly end: number;
}

/** The characters of a source at a span. Offsets outside the text are clipped, as `String.prototype.slice` does. */
export function sliceSpan(source: { readonly text: string }, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly in `outer`. An empty span at either edge counts as inside. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that contains all the given ones, or null when there are none. */
export function hullOf(spans: Iterable<Span>): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start === Infinity ? null : { start, end };
}

/**
 * What is left of `span` when all of `holes` are taken out: sorted, disjoint, without empty pieces.
 * The holes must be sorted and disjoint; they may lie outside of the span.
 */
export function subtractSpans(span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let index = firstEndingAfter(holes, span.start); index < holes.length; index += 1) {
    const hole = holes[index];
    if (hole === undefined || hole.start >= span.end) break;
    if (hole.start > start) pieces.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Index of the first of some sorted, disjoint spans that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an offset falls between the two halves of a surrogate pair, where no span may begin or end. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** The span without ECMAScript white space (`\s`) at its ends; empty, at its start, when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  if (start === end) return { start: span.start, end: span.start };
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Whether a UTF-16 code unit is ECMAScript white space: the set of `\s`, and nothing else. Zero-width and
 * bidirectional marks are characters, the byte-order mark (U+FEFF) is white space.
 */
export function isWhiteSpace(codeUnit: number): boolean {
  if (codeUnit < 0x80) return codeUnit === 0x20 || (codeUnit >= 0x09 && codeUnit <= 0x0d);
  if (codeUnit < 0x1680) return codeUnit === 0xa0;
  return (
    codeUnit === 0x1680 ||
    (codeUnit >= 0x2000 && codeUnit <= 0x200a) ||
    codeUnit === 0x2028 ||
    codeUnit === 0x2029 ||
    codeUnit === 0x202f ||
    codeUnit === 0x205f ||
    codeUnit === 0x3000 ||
    codeUnit === 0xfeff
  );
}
