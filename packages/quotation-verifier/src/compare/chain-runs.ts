import type { RunFinder } from "../index/finders.js";
import type { WordRange } from "../index/occurrences.js";
import { areContinuous, turnAt, type QuoteIndex } from "../index/quote-index.js";
import type { Pattern } from "./pattern.js";

/** How many words of the source an ellipsis may stand for. */
const MAX_ELIDED_WORDS = 5000;
/** How many words of the source a bracket may stand for. */
const MAX_REPLACED_WORDS = 12;
/** Shorter runs are looked for only in the turn of their neighbour: anybody says "and" somewhere. */
const MIN_WORDS_ACROSS_TURNS = 3;

/**
 * The places where the runs of a pattern stand in order, with no more between them than the joints may stand for.
 * From each place of the run that is rarest, the nearest place of each other run is taken. Each chain has one range
 * per run.
 */
export function chainRuns(index: QuoteIndex, pattern: Pattern, finders: readonly RunFinder[]): WordRange[][] {
  const anchor = rarest(finders);
  const chains: WordRange[][] = [];
  for (const place of finders[anchor]?.anchors ?? []) {
    const chain = [place];
    for (let run = anchor + 1; run < finders.length && chain.length > 0; run += 1) {
      extend(chain, linkAfter(index, pattern, finders, run, chain.at(-1)), "end");
    }
    for (let run = anchor - 1; run >= 0 && chain.length > 0; run -= 1) {
      extend(chain, linkBefore(index, pattern, finders, run, chain[0]), "start");
    }
    if (chain.length === finders.length) chains.push(chain);
  }
  return chains;
}

function rarest(finders: readonly RunFinder[]): number {
  return finders.reduce(
    (best, finder, at) => (finder.anchors.length < (finders[best]?.anchors.length ?? 0) ? at : best),
    0,
  );
}

function extend(chain: WordRange[], link: WordRange | null, side: "start" | "end"): void {
  if (link === null) chain.length = 0;
  else if (side === "end") chain.push(link);
  else chain.unshift(link);
}

function linkAfter(
  index: QuoteIndex,
  pattern: Pattern,
  finders: readonly RunFinder[],
  run: number,
  previous?: WordRange,
): WordRange | null {
  if (previous === undefined) return null;
  const link = finders[run]?.after(previous.end, reachOf(pattern, run - 1)) ?? null;
  return link !== null && mayJoin(index, pattern, run - 1, previous, link) ? link : null;
}

function linkBefore(
  index: QuoteIndex,
  pattern: Pattern,
  finders: readonly RunFinder[],
  run: number,
  next?: WordRange,
): WordRange | null {
  if (next === undefined) return null;
  const link = finders[run]?.before(next.start, reachOf(pattern, run)) ?? null;
  return link !== null && mayJoin(index, pattern, run, link, next) ? link : null;
}

function jointKind(pattern: Pattern, after: number): "elision" | "bracket" | undefined {
  return pattern.joints.find((joint) => joint.after === after)?.kind;
}

function reachOf(pattern: Pattern, after: number): number {
  return jointKind(pattern, after) === "elision" ? MAX_ELIDED_WORDS : MAX_REPLACED_WORDS;
}

function mayJoin(index: QuoteIndex, pattern: Pattern, after: number, left: WordRange, right: WordRange): boolean {
  if (!areContinuous(index, left.end - 1, right.start)) return false;
  if (turnAt(index, left.end - 1) === turnAt(index, right.start)) return true;
  const shortest = Math.min(left.end - left.start, right.end - right.start);
  return jointKind(pattern, after) === "elision" && shortest >= MIN_WORDS_ACROSS_TURNS;
}
