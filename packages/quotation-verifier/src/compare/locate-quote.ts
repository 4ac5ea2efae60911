import type { Token } from "../fold/token.js";
import { findCandidates } from "../index/candidates.js";
import { rangeFinder, verbatimFinder, type RunFinder } from "../index/finders.js";
import { findOccurrences, wordNumbers, type WordRange } from "../index/occurrences.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { Stretch, StretchReader } from "../index/read-stretch.js";
import { align } from "./align.js";
import { chainRuns } from "./chain-runs.js";
import { compareAltered, compareVerbatim, type ComparedRun } from "./compare-run.js";
import type { Pattern, Run } from "./pattern.js";

/** A place of the source beside the quotation. */
export interface ComparedPlace {
  readonly pattern: Pattern;
  readonly stretch: Stretch;
  /** One for each run of the pattern. */
  readonly runs: readonly ComparedRun[];
  /** Words that quotation and passage share, of the longer of the two: 1 where nothing was altered. */
  readonly similarity: number;
}

/** How many passages are aligned with a quotation that stands nowhere as it is. */
const MAX_CANDIDATES = 4;
/** A quotation in pieces is looked for from this many places of its rarest piece. */
const MAX_CHAINS = 64;
/** A passage is an altered quotation's where at least this share of the words is kept. */
const MIN_SIMILARITY = 0.5;

/** Every place, at most `limit`, where the words of each run stand and nothing but foldings sets them apart. */
export function locateVerbatim(
  index: QuoteIndex,
  read: StretchReader,
  pattern: Pattern,
  limit: number,
): ComparedPlace[] {
  const finders: RunFinder[] = [];
  for (const run of pattern.runs) {
    const finder = verbatimFinder(index, wordsOf(index, run), pattern.runs.length === 1 ? limit : MAX_CHAINS);
    if (finder.anchors.length === 0) return [];
    finders.push(finder);
  }
  return chainRuns(index, pattern, finders).flatMap((chain) => {
    const stretch = readChain(read, chain);
    const runs = pattern.runs.map((run, at) => compareVerbatim(run, stretch, chain[at] ?? EMPTY));
    return runs.every((run) => run !== null) ? [{ pattern, stretch, runs, similarity: 1 }] : [];
  });
}

const EMPTY: WordRange = { start: 0, end: 0 };

/**
 * The places that come nearest to a quotation that stands nowhere as it is, all with the same similarity. Where the
 * runs are not all to be found in order, the nearest place of the longest of them.
 */
export function locateNearest(index: QuoteIndex, read: StretchReader, pattern: Pattern): ComparedPlace[] {
  const finders = pattern.runs.map((run) => nearestFinder(index, read, run));
  const places = chainRuns(index, pattern, finders)
    .slice(0, MAX_CANDIDATES)
    .map((chain) => compareChain(read, pattern, chain));
  if (places.length > 0) return best(places);
  const longest = pattern.runs.reduce((a, b) => (b.tokens.length > a.tokens.length ? b : a));
  const alone: Pattern = { runs: [longest], joints: [] };
  const ranges = finders[pattern.runs.indexOf(longest)]?.anchors ?? [];
  // The rest of the quotation counts as not found.
  const share = longest.tokens.length / pattern.runs.reduce((sum, run) => sum + run.tokens.length, 0);
  return best(ranges.map((range) => compareChain(read, alone, [range]))).map((place) => ({
    ...place,
    similarity: pattern.runs.length === 1 ? place.similarity : Math.min(place.similarity * share, MIN_SIMILARITY / 2),
  }));
}

/** Whether a passage is the one that was meant: verbatim, or near enough. */
export function isMeant(place: ComparedPlace): boolean {
  if (place.runs.every((run) => run.steps === null) && place.similarity === 1) return true;
  const kept = keptWords(place.runs);
  // Two words that are shared by chance (`the council`) make no passage: they must be more than half of it.
  return kept > 2 ? place.similarity >= MIN_SIMILARITY : kept === 2 && place.similarity > MIN_SIMILARITY;
}

function best(places: readonly ComparedPlace[]): ComparedPlace[] {
  const highest = Math.max(...places.map((place) => place.similarity));
  return places.filter((place) => place.similarity === highest);
}

function wordsOf(index: QuoteIndex, run: Run): number[] {
  return wordNumbers(
    index,
    run.tokens.flatMap((token) => (token.kind === "word" ? [token.key] : [])),
  );
}

function readChain(read: StretchReader, chain: readonly WordRange[]): Stretch {
  return read({ start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 });
}

function nearestFinder(index: QuoteIndex, read: StretchReader, run: Run): RunFinder {
  const words = wordsOf(index, run);
  const verbatim = findOccurrences(index, words, MAX_CANDIDATES);
  if (verbatim.length > 0) return verbatimFinder(index, words, MAX_CANDIDATES);
  const candidates = findCandidates(index, words, MAX_CANDIDATES);
  return rangeFinder(candidates.flatMap((range) => tighten(read(range), run, range)));
}

/** The part of a range that the run can be aligned with; nothing where it shares no word. */
function tighten(stretch: Stretch, run: Run, range: WordRange): WordRange[] {
  const start = stretch.tokenOfWord(range.start);
  const tokens = stretch.tokens.slice(start, stretch.tokenOfWord(range.end - 1) + 1);
  const kept = align(run.tokens, tokens).flatMap((step) => {
    const token = step.kind === "kept" ? tokens[step.source] : undefined;
    return token?.kind === "word" ? [token.word] : [];
  });
  const [first] = kept;
  const last = kept.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first, end: last + 1 }];
}

function compareChain(read: StretchReader, pattern: Pattern, chain: readonly WordRange[]): ComparedPlace {
  const stretch = readChain(read, chain);
  const runs = pattern.runs.map(
    (run, at) => compareVerbatim(run, stretch, chain[at] ?? EMPTY) ?? compareAltered(run, stretch, chain[at] ?? EMPTY),
  );
  return { pattern, stretch, runs, similarity: similarityOf(stretch, runs) };
}

function similarityOf(stretch: Stretch, runs: readonly ComparedRun[]): number {
  const quoted = runs.reduce((sum, { run }) => sum + countWords(run.tokens), 0);
  const source = runs.reduce((sum, { from, to }) => sum + countWords(stretch.tokens.slice(from, to)), 0);
  return keptWords(runs) / Math.max(1, quoted, source);
}

function keptWords(runs: readonly ComparedRun[]): number {
  let kept = 0;
  for (const { run, steps } of runs) {
    const tokens =
      steps === null
        ? run.tokens
        : steps.flatMap((step) => (step.kind === "kept" ? run.tokens.slice(step.quoted, step.quoted + 1) : []));
    kept += countWords(tokens);
  }
  return kept;
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind === "word").length;
}
