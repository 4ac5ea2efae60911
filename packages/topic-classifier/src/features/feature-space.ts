import { ln } from "../numeric/logarithm.js";
import { normaliseRows, rowCount, type SparseMatrix } from "./sparse-matrix.js";

/** The features that a model knows, numbered without gaps, with how telling each is. */
export interface FeatureSpace {
  /** The number of each column's feature; -1 where the model does not know it. */
  readonly features: Int32Array;
  /** Inverse document frequency of each feature. */
  readonly importance: Float32Array;
}

/** What bounds the size of a space. */
export interface SpaceLimits {
  /** A feature stands in at least this many documents. */
  readonly minDocuments: number;
  /** At most this many features: where there are more, those in fewest documents are left out. */
  readonly maxFeatures: number;
}

/**
 * Numbers the features of counted rows and weighs each by `ln((1 + n) / (1 + df)) + 1`, as scikit-learn does with
 * smoothing.
 */
export function learnFeatureSpace(rows: SparseMatrix, columns: number, limits: SpaceLimits): FeatureSpace {
  const documents = rowCount(rows);
  const frequencies = new Int32Array(columns);
  for (const column of rows.columns) frequencies[column] = (frequencies[column] ?? 0) + 1;
  const least = leastFrequency(frequencies, documents, limits);
  const order = orderOf(rows, frequencies, least);
  const features = new Int32Array(columns).fill(-1);
  order.forEach((column, feature) => (features[column] = feature));
  const importance = order.map((column) => ln((1 + documents) / (1 + (frequencies[column] ?? 0))) + 1);
  return { features, importance: Float32Array.from(importance) };
}

/** Features in at least so many documents come first. */
const FREQUENT = 8;

/**
 * The columns in the order of their features. Those that stand in many documents come first, the most frequent first;
 * then the others, as they are met: so what is needed together lies together in memory.
 */
function orderOf(rows: SparseMatrix, frequencies: Int32Array, least: number): number[] {
  const frequent: number[] = [];
  frequencies.forEach((frequency, column) => {
    if (frequency >= Math.max(least, FREQUENT)) frequent.push(column);
  });
  frequent.sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0) || a - b);
  const met = new Uint8Array(frequencies.length);
  for (const column of rows.columns) {
    const frequency = frequencies[column] ?? 0;
    if (frequency < least || frequency >= FREQUENT || met[column] === 1) continue;
    met[column] = 1;
    frequent.push(column);
  }
  return frequent;
}

function leastFrequency(frequencies: Int32Array, documents: number, { minDocuments, maxFeatures }: SpaceLimits): number {
  const withFrequency = new Int32Array(documents + 2);
  for (const frequency of frequencies) withFrequency[frequency] = (withFrequency[frequency] ?? 0) + 1;
  let kept = 0;
  for (let frequency = documents; frequency >= Math.max(1, minDocuments); frequency -= 1) {
    kept += withFrequency[frequency] ?? 0;
    if (kept > maxFeatures) return frequency + 1;
  }
  return Math.max(1, minDocuments);
}

/**
 * The rows in a space: features instead of columns, values weighed, each row of length 1. Uses the memory of the counted
 * rows, which are gone afterwards.
 */
export function projectRows(rows: SparseMatrix, space: FeatureSpace): SparseMatrix {
  const { columns, values } = rows;
  const starts = new Int32Array(rows.starts.length);
  let length = 0;
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const feature = space.features[columns[at] ?? 0] ?? -1;
      if (feature < 0) continue;
      columns[length] = feature;
      values[length] = (values[at] ?? 0) * (space.importance[feature] ?? 0);
      length += 1;
    }
    starts[row + 1] = length;
  }
  const projected = { starts, columns: columns.subarray(0, length), values: values.subarray(0, length) };
  normaliseRows(projected);
  return projected;
}
