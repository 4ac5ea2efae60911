import { subtractSpans, trimSpan, type Paratext, type Span } from "@colloquy/corpus-schema";

/**
 * Everything that no stage has explained, as paratext: what makes sure that nothing is lost.
 *
 * @param explained labels, hulls and paratexts, in any order
 */
export function findUnrecognised(text: string, explained: readonly Span[]): Paratext[] {
  const sorted = [...explained].sort((a, b) => a.start - b.start);
  return subtractSpans({ start: 0, end: text.length }, disjoint(sorted))
    .map((gap) => trimSpan(text, gap))
    .filter((gap) => gap.start < gap.end)
    .map((span) => ({ kind: "unrecognised", span }));
}

/** Spans that touch or overlap, joined. */
function disjoint(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
