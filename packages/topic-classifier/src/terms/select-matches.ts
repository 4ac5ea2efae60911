import type { TermMatch } from "./find-terms.js";

/**
 * The matches that count. A code's term inside of a phrase that the code excludes does not; of overlapping matches in
 * one facet the leftmost counts, of those that start together the longest, and of those at one place the one whose
 * term says more (`importance` before `import*`). Terms that say as much count for all of their codes.
 *
 * @param matches sorted by start, as `findTerms` gives them.
 * @param facetOf gives the facet of a code by its position.
 */
export function selectMatches(
  matches: readonly TermMatch[],
  facetOf: (code: number) => string | undefined,
): TermMatch[] {
  const excluded = excludedSpans(matches);
  const counting = matches.filter(
    (match) => match.entry.kind === "term" && !isExcluded(match, excluded.get(match.entry.code)),
  );
  counting.sort((a, b) => a.start - b.start || b.end - a.end || b.entry.weight - a.entry.weight);
  const latest = new Map<string | undefined, TermMatch>();
  return counting.filter((match) => {
    const facet = facetOf(match.entry.code);
    const previous = latest.get(facet);
    if (previous !== undefined && match.start < previous.end) return isEqual(previous, match);
    latest.set(facet, match);
    return true;
  });
}

function isEqual(chosen: TermMatch, match: TermMatch): boolean {
  const samePlace = chosen.start === match.start && chosen.end === match.end;
  return samePlace && chosen.entry.weight === match.entry.weight && chosen.entry !== match.entry;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The excluded phrases of each code, without those that lie inside of an earlier one: starts and ends ascend. */
function excludedSpans(matches: readonly TermMatch[]): Map<number, Range[]> {
  const spans = new Map<number, Range[]>();
  for (const { entry, start, end } of matches) {
    if (entry.kind !== "exclude") continue;
    const known = spans.get(entry.code) ?? [];
    if (end > (known.at(-1)?.end ?? -1)) known.push({ start, end });
    spans.set(entry.code, known);
  }
  return spans;
}

/** Whether a match lies inside of one of some spans whose starts and ends both ascend. */
function isExcluded(match: Range, spans: readonly Range[] = []): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) < match.end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= match.start;
}
