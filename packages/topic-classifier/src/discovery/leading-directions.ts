import { rowCount, type SparseMatrix } from "../features/sparse-matrix.js";
import { seededRandom } from "../numeric/random.js";
import { symmetricEigen } from "./symmetric-eigen.js";
import { gram, squareOf, timesSquare, timesTable, transposedTimesTable, type Table } from "./sparse-product.js";

const EXTRA = 8;
const PASSES = 4;

/** Directions in which documents differ most, orthogonal and of length 1: one column of `features` for each. */
export interface Directions {
  readonly width: number;
  readonly features: Table;
}

/**
 * The leading right singular vectors, by subspace iteration from a seeded random start (Halko, Martinsson and Tropp
 * 2011). There are fewer than wanted where the documents span fewer.
 */
export function leadingDirections(rows: SparseMatrix, features: number, wanted: number, seed: number): Directions {
  const width = Math.min(wanted + EXTRA, features, rowCount(rows));
  const random = seededRandom(seed);
  let basis: Table = Float64Array.from({ length: features * width }, () => random() - 0.5);
  for (let pass = 0; pass < PASSES; pass += 1) {
    orthonormalise(basis, width);
    basis = transposedTimesTable(rows, features, timesTable(rows, basis, width), width);
  }
  orthonormalise(basis, width);
  const { values, vectors } = symmetricEigen(gram(timesTable(rows, basis, width), width), width);
  const rotated = timesSquare(basis, vectors, width);
  const least = 1e-9 * Math.max(values[0] ?? 0, 1e-300);
  const kept = Math.min(wanted, values.filter((value) => value > least).length);
  const leading = new Float64Array(features * kept);
  for (let row = 0; row < features; row += 1) {
    for (let k = 0; k < kept; k += 1) leading[row * kept + k] = rotated[row * width + k] ?? 0;
  }
  return { width: kept, features: leading };
}

/** Makes the columns of a table orthogonal and of length 1 (modified Gram and Schmidt); one that hangs on others is 0. */
function orthonormalise(table: Table, width: number): void {
  for (let column = 0; column < width; column += 1) {
    const before = lengthOf(table, column, width);
    for (let other = 0; other < column; other += 1) {
      let dot = 0;
      for (let at = 0; at < table.length; at += width) dot += (table[at + column] ?? 0) * (table[at + other] ?? 0);
      for (let at = 0; at < table.length; at += width) {
        table[at + column] = (table[at + column] ?? 0) - dot * (table[at + other] ?? 0);
      }
    }
    const length = lengthOf(table, column, width);
    const scale = length > 1e-10 * before ? 1 / length : 0;
    for (let at = column; at < table.length; at += width) table[at] = (table[at] ?? 0) * scale;
  }
}

function lengthOf(table: Table, column: number, width: number): number {
  let square = 0;
  for (let at = column; at < table.length; at += width) square += squareOf(table[at] ?? 0);
  return Math.sqrt(square);
}
