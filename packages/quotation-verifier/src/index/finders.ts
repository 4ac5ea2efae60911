import { countSame, findOccurrences, MAX_COMPARISONS, type WordRange } from "./occurrences.js";
import { areContinuous, segmentAt, type QuoteIndex } from "./quote-index.js";

/** Where one run of a quotation stands in the word stream. */
export interface RunFinder {
  /** Places of the run, to begin from. */
  readonly anchors: readonly WordRange[];
  /** The nearest place that begins from `word` to `word + reach`; null where there is none. */
  readonly after: (word: number, reach: number) => WordRange | null;
  /** The nearest place that ends from `word - reach` to `word`; null where there is none. */
  readonly before: (word: number, reach: number) => WordRange | null;
}

/** Finds the words of a run as they are. At most `limit` anchors; the neighbourhood of a place is searched in full. */
export function verbatimFinder(index: QuoteIndex, words: readonly number[], limit: number): RunFinder {
  let budget = MAX_COMPARISONS;
  const nearest = (from: number, step: number, reach: number): WordRange | null => {
    // A conversation lies in one segment, and so do the pieces of a quotation.
    const segment = segmentAt(index, from);
    if (segment === undefined) return null;
    for (let moved = 0; moved <= reach && budget > 0; moved += 1) {
      const start = from + step * moved;
      if (segment.words[start - segment.firstWord] !== words[0]) continue;
      const end = start + words.length;
      const same = countSame(segment, words, start - segment.firstWord);
      budget -= same;
      if (same === words.length && areContinuous(index, start, end - 1)) return { start, end };
    }
    return null;
  };
  return {
    anchors: findOccurrences(index, words, limit),
    after: (word, reach) => nearest(word, 1, reach),
    before: (word, reach) => nearest(word - words.length, -1, reach),
  };
}

/** Finds a run among given places, in which it stands more or less. */
export function rangeFinder(ranges: readonly WordRange[]): RunFinder {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start);
  return {
    anchors: ranges,
    after: (word, reach) => inOrder.find(({ start }) => start >= word && start <= word + reach) ?? null,
    before: (word, reach) => inOrder.findLast(({ end }) => end <= word && end >= word - reach) ?? null,
  };
}
