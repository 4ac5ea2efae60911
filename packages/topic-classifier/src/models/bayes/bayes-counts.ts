import { rowCount, type SparseMatrix } from "../../features/sparse-matrix.js";
import type { FeatureSpace } from "../../features/feature-space.js";
import { ln } from "../../numeric/logarithm.js";
import type { LinearWeights } from "../linear/dual-coordinate-descent.js";

/** How much of each column documents of one class have. */
interface ClassCounts {
  readonly columns: Map<number, number>;
  total: number;
}

/**
 * Counts for Complement Naive Bayes (Rennie, Shih, Teevan and Karger 2003): how much of each feature stands outside of a
 * class. Grows with what was learnt, one document at a time; rows are brought to length 1, as the paper does.
 */
export class BayesCounts {
  private readonly classes = new Map<string | null, ClassCounts>();
  private readonly documents = new Map<number, number>();
  private readonly sums = new Map<number, number>();
  private total = 0;
  private learnt = 0;
  private readonly smoothing: number;

  constructor(smoothing: number) {
    this.smoothing = smoothing;
  }

  /** Adds a row to the counts of its classes. */
  add(rows: SparseMatrix, row: number, codes: readonly (string | null)[]): void {
    const length = lengthOf(rows, row);
    if (length === 0) return;
    this.learnt += 1;
    const classes = codes.map((code) => this.classOf(code));
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const column = rows.columns[at] ?? 0;
      const value = (rows.values[at] ?? 0) / length;
      increase(this.documents, column, 1);
      increase(this.sums, column, value * classes.length);
      this.total += value * classes.length;
      for (const counts of classes) {
        increase(counts.columns, column, value);
        counts.total += value;
      }
    }
  }

  /** The features that were met, numbered by their columns, with their inverse document frequencies. */
  space(columns: number): FeatureSpace {
    const features = new Int32Array(columns).fill(-1);
    const known = [...this.documents.keys()].sort((a, b) => a - b);
    known.forEach((column, feature) => (features[column] = feature));
    const importance = known.map((column) => ln((1 + this.learnt) / (1 + (this.documents.get(column) ?? 0))) + 1);
    return { features, importance: Float32Array.from(importance) };
  }

  /** The weights of classes: by how much more likely a feature is in documents of a class than in all of them. */
  weights(codes: readonly (string | null)[], { features, importance }: FeatureSpace): LinearWeights {
    const classes = codes.length;
    const weights = new Float32Array((importance.length + 1) * classes);
    const known = codes.map((code) => this.classOf(code));
    for (const [column, sum] of this.sums) {
      const base = (features[column] ?? 0) * classes;
      known.forEach((counts, k) => (weights[base + k] = this.weight(counts, column, sum)));
    }
    return { classes, features: importance.length, weights };
  }

  /**
   * The margins of a row for classes, had some of what was learnt never been learnt (leave-one-out): `without` has the
   * counts of that alone.
   *
   * @param margins one number per class is written from `offset` on.
   */
  marginsWithout(without: BayesCounts, rows: SparseMatrix, row: number, codes: readonly (string | null)[], space: FeatureSpace, margins: Float64Array, offset: number): void {
    const all = this.smoothing * this.sums.size;
    const total = this.total - without.total;
    const classes = codes.map((code) => ({ own: this.classOf(code), left: without.classOf(code) }));
    const values = valuesInSpace(rows, row, space);
    for (const [column, value] of values) {
      const sum = this.smoothing + Math.max(0, (this.sums.get(column) ?? 0) - (without.sums.get(column) ?? 0));
      const overall = ln(sum / (all + total));
      for (const [k, { own, left }] of classes.entries()) {
        const inside = Math.max(0, (own.columns.get(column) ?? 0) - (left.columns.get(column) ?? 0));
        const outside = Math.max(sum - inside, this.smoothing) / (all + total - (own.total - left.total));
        margins[offset + k] = (margins[offset + k] ?? 0) + value * (overall - ln(Math.max(outside, Number.MIN_VALUE)));
      }
    }
  }

  private weight({ columns, total }: ClassCounts, column: number, sum: number): number {
    const all = this.smoothing * this.sums.size;
    const outside = (this.smoothing + sum - (columns.get(column) ?? 0)) / (all + this.total - total);
    const overall = (this.smoothing + sum) / (all + this.total);
    return ln(overall) - ln(Math.max(outside, Number.MIN_VALUE));
  }

  private classOf(code: string | null): ClassCounts {
    const known = this.classes.get(code);
    if (known !== undefined) return known;
    const counts = { columns: new Map<number, number>(), total: 0 };
    this.classes.set(code, counts);
    return counts;
  }
}

function increase(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The columns of a row that a space knows, weighed as there, at length 1. */
function valuesInSpace(rows: SparseMatrix, row: number, { features, importance }: FeatureSpace): [column: number, value: number][] {
  const values: [number, number][] = [];
  let square = 0;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const column = rows.columns[at] ?? 0;
    const feature = features[column] ?? -1;
    if (feature < 0) continue;
    const value = (rows.values[at] ?? 0) * (importance[feature] ?? 0);
    square += value * value;
    values.push([column, value]);
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  return values.map(([column, value]) => [column, value * scale]);
}

function lengthOf(rows: SparseMatrix, row: number): number {
  if (row >= rowCount(rows)) return 0;
  let square = 0;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) square += (rows.values[at] ?? 0) * (rows.values[at] ?? 0);
  return Math.sqrt(square);
}
