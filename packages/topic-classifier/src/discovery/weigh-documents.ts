import { SparseMatrixBuilder, normaliseRows, rowCount, type SparseMatrix } from "../features/sparse-matrix.js";
import type { Background } from "../models/keyword/background.js";
import { ln } from "../numeric/logarithm.js";
import { pairKey, type Features } from "./choose-features.js";
import type { DiscoveryWeights } from "./discovery-options.js";
import { GAP, type Corpus } from "./read-corpus.js";

/** How often each feature stands in each document, a question's words counting as they are weighed. Columns ascend. */
export function countDocuments(corpus: Corpus, features: Features, { question }: Pick<DiscoveryWeights, "question">): SparseMatrix {
  const builder = new SparseMatrixBuilder();
  const row = new RowOfCounts(features.names.length);
  const { tokens, partStarts, partDocuments, partRoles } = corpus;
  let part = 0;
  for (let document = 0; document < corpus.documents.length; document += 1) {
    for (; part < partDocuments.length && partDocuments[part] === document; part += 1) {
      const weight = partRoles[part] === "question" ? question : 1;
      let before = GAP;
      for (let at = partStarts[part] ?? 0; at < (partStarts[part + 1] ?? 0); at += 1) {
        const word = tokens[at] ?? GAP;
        if (word !== GAP) row.add(features.ofWord[word] ?? -1, weight);
        if (word !== GAP && before !== GAP) row.add(features.ofPair.get(pairKey(corpus, before, word)) ?? -1, weight);
        before = word;
      }
    }
    row.end(builder, (count) => count);
  }
  return builder.build();
}

/**
 * TF-IDF (Spärck Jones 1972): a feature's value grows with the logarithm of its count, in the document and, at a lesser
 * weight, beside it, and with its rarity. Rows have length 1 or 0.
 */
export function weighDocuments(
  counts: SparseMatrix,
  corpus: Corpus,
  features: Features,
  { before, after }: Pick<DiscoveryWeights, "before" | "after">,
  background: Background | undefined,
): SparseMatrix {
  const builder = new SparseMatrixBuilder(counts.columns.length);
  const row = new RowOfCounts(features.names.length);
  const scales = scalesOf(features, corpus.documents.length, background);
  const addRow = (document: number | null, weight: number): void => {
    if (document === null || weight === 0) return;
    for (let at = counts.starts[document] ?? 0; at < (counts.starts[document + 1] ?? 0); at += 1) {
      row.add(counts.columns[at] ?? -1, (counts.values[at] ?? 0) * weight);
    }
  };
  for (const [document, place] of corpus.documents.entries()) {
    addRow(document, 1);
    addRow(place.before, before);
    addRow(place.after, after);
    row.end(builder, (count, feature) => ln(1 + count) * (scales[feature] ?? 0));
  }
  const weighed = builder.build();
  normaliseRows(weighed);
  return weighed;
}

/** A word pair says little that its words do not say. */
const PAIR = 0.4;

/**
 * How telling each feature is: the square of its inverse document frequency, so that everyday words fall behind, times
 * its rarity in a background, from 0 for what stands in every text there to 1 for what stands in none.
 */
function scalesOf({ names, frequencies, pairs, seeds }: Features, documents: number, background: Background | undefined): Float64Array {
  const elsewhere = new Map(Object.entries(background?.termDocuments ?? {}));
  const total = background?.documents ?? 0;
  return Float64Array.from(names, (name, feature) => {
    const inverse = ln((2 + documents) / (1 + (frequencies[feature] ?? 0)));
    const rarity = inverse * inverse * (pairs[feature] === true ? PAIR : 1);
    const common = Math.min(elsewhere.get(name) ?? 0, total);
    return seeds.has(feature) || common === 0 ? rarity : rarity * (1 - ln(1 + common) / ln(2 + total));
  });
}

/** The rows in an order that hangs on nothing but what is in them, so that the order of the texts does not matter. */
export function canonicalOrder({ starts, columns, values }: SparseMatrix): Int32Array {
  const compare = (one: number, other: number): number => {
    let a = starts[one] ?? 0;
    let b = starts[other] ?? 0;
    const [endOfA, endOfB] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
    for (; a < endOfA && b < endOfB; a += 1, b += 1) {
      const difference = (columns[a] ?? 0) - (columns[b] ?? 0) || (values[a] ?? 0) - (values[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return endOfA - a - (endOfB - b) || one - other;
  };
  return Int32Array.from({ length: starts.length - 1 }, (_, row) => row).sort(compare);
}

/** The rows of a matrix in another order. */
export function orderRows(matrix: SparseMatrix, order: Int32Array): SparseMatrix {
  const builder = new SparseMatrixBuilder(matrix.columns.length);
  for (const row of order.subarray(0, rowCount(matrix))) {
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
      builder.add(matrix.columns[at] ?? 0, matrix.values[at] ?? 0);
    }
    builder.endRow();
  }
  return builder.build();
}

/** Counts the features of one document after the other. */
class RowOfCounts {
  private readonly counts: Float64Array;
  private touched: number[] = [];

  constructor(features: number) {
    this.counts = new Float64Array(features);
  }

  add(feature: number, weight: number): void {
    if (feature < 0 || weight === 0) return;
    if (this.counts[feature] === 0) this.touched.push(feature);
    this.counts[feature] = (this.counts[feature] ?? 0) + weight;
  }

  end(builder: SparseMatrixBuilder, valueOf: (count: number, feature: number) => number): void {
    this.touched.sort((a, b) => a - b);
    for (const feature of this.touched) {
      const value = valueOf(this.counts[feature] ?? 0, feature);
      if (value > 0) builder.add(feature, value);
      this.counts[feature] = 0;
    }
    this.touched = [];
    builder.endRow();
  }
}
