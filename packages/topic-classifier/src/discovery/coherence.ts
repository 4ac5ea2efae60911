import { rowCount, type SparseMatrix } from "../features/sparse-matrix.js";
import { ln } from "../numeric/logarithm.js";
import type { TopicTerm } from "./choose-terms.js";
import type { Features } from "./choose-features.js";

/** So many of a topic's words are looked at. */
const WORDS = 10;

/**
 * How far the first ten words of each topic stand in the same documents: the mean normalised pointwise mutual information
 * of their pairs (Bouma 2009), from -1 (never together) over 0 (by chance) to 1 (always). Null for a topic of one word.
 *
 * @param counts what stands in each document by itself.
 */
export function coherences(counts: SparseMatrix, features: Features, topics: readonly (readonly TopicTerm[])[]): (number | null)[] {
  const words = topics.map((terms) => terms.map(({ feature }) => feature).filter((feature) => features.pairs[feature] !== true).slice(0, WORDS));
  const places = new Map(words.flatMap((of, topic) => of.map((feature, place) => [feature, { topic, place }] as const)));
  const together = words.map(() => new Int32Array(WORDS * WORDS));
  const present: number[][] = words.map(() => []);
  for (let row = 0; row < rowCount(counts); row += 1) {
    const touched: number[] = [];
    for (let at = counts.starts[row] ?? 0; at < (counts.starts[row + 1] ?? 0); at += 1) {
      const found = places.get(counts.columns[at] ?? -1);
      if (found === undefined) continue;
      const of = present[found.topic] ?? [];
      if (of.length === 0) touched.push(found.topic);
      of.push(found.place);
    }
    for (const topic of touched) {
      const of = present[topic] ?? [];
      const table = together[topic] ?? new Int32Array(0);
      for (const one of of) for (const other of of) table[one * WORDS + other] = (table[one * WORDS + other] ?? 0) + 1;
      of.length = 0;
    }
  }
  return words.map((of, topic) => meanInformation(together[topic] ?? new Int32Array(0), of.length, rowCount(counts)));
}

function meanInformation(together: Int32Array, words: number, documents: number): number | null {
  let [sum, pairs] = [0, 0];
  for (let one = 0; one < words; one += 1) {
    for (let other = one + 1; other < words; other += 1) {
      const frequencies = [one, other].map((word) => together[word * WORDS + word] ?? 0) as [number, number];
      sum += information(together[one * WORDS + other] ?? 0, ...frequencies, documents);
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

/** Normalised pointwise mutual information. Of two words that stand in every document: 0, for it says nothing. */
export function information(both: number, one: number, other: number, documents: number): number {
  if (both === 0) return -1;
  if (both === documents) return 0;
  return Math.max(-1, Math.min(1, ln((both * documents) / (one * other)) / -ln(both / documents)));
}
