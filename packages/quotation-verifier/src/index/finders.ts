import { findOccurrences, type WordRange } from "./occurrences.js";
import { areContinuous, type QuoteIndex } from "./quote-index.js";

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
  const standsAt = (start: number): WordRange | null => {
    const end = start + words.length;
    const same = start >= 0 && end <= index.words.length && words.every((word, at) => index.words[start + at] === word);
    return same && areContinuous(index, start, end - 1) ? { start, end } : null;
  };
  const nearest = (from: number, step: number, reach: number): WordRange | null => {
    for (let moved = 0; moved <= reach; moved += 1) {
      const place = standsAt(from + step * moved);
      if (place !== null) return place;
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
