import type { CodeTotal } from "./score-document.js";

/**
 * Adds a share of the evidence of the previous exchange to each code that has evidence of its own, at most as much as
 * that: what was talked of before makes a mention more telling, but a passing mention does not become the subject.
 */
export function addPrevious(
  own: ReadonlyMap<number, CodeTotal>,
  previous: ReadonlyMap<number, CodeTotal> | undefined,
  share: number,
): Map<number, CodeTotal> {
  const added = [...own].map(([position, { evidence, matches }]): [number, CodeTotal] => {
    const before = share * (previous?.get(position)?.evidence ?? 0);
    return [position, { evidence: evidence + Math.min(before, evidence), matches }];
  });
  return new Map(added);
}
