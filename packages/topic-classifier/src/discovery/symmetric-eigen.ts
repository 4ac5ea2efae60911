import { rotateColumns } from "./rotate-columns.js";
import { squareOf, type Table } from "./sparse-product.js";

const MOST_SWEEPS = 30;
const TOLERANCE = 1e-24;

/** Eigenvalues, the largest first, and eigenvectors as columns. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: Table;
}

/** The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan 2013, 8.5). */
export function symmetricEigen(matrix: Table, size: number): Eigen {
  const work = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) vectors[k * size + k] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(work, size) > TOLERANCE * squareSum(work); sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) annihilate(work, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, k) => k).sort((a, b) => (work[b * size + b] ?? 0) - (work[a * size + a] ?? 0) || a - b);
  const sorted = new Float64Array(size * size);
  for (const [to, from] of order.entries()) {
    for (let row = 0; row < size; row += 1) sorted[row * size + to] = vectors[row * size + from] ?? 0;
  }
  return { values: order.map((k) => work[k * size + k] ?? 0), vectors: sorted };
}

function annihilate(work: Table, vectors: Table, size: number, p: number, q: number): void {
  const off = work[p * size + q] ?? 0;
  if (off === 0) return;
  const tau = ((work[q * size + q] ?? 0) - (work[p * size + p] ?? 0)) / (2 * off);
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  rotateColumns(work, size, p, q, cosine, -sine);
  rotateRows(work, size, p, q, cosine, -sine);
  rotateColumns(vectors, size, p, q, cosine, -sine);
}

function rotateRows(table: Table, size: number, p: number, q: number, cosine: number, sine: number): void {
  for (let k = 0; k < size; k += 1) {
    const one = table[p * size + k] ?? 0;
    const other = table[q * size + k] ?? 0;
    table[p * size + k] = cosine * one + sine * other;
    table[q * size + k] = cosine * other - sine * one;
  }
}

function offDiagonal(table: Table, size: number): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 1) if (at % (size + 1) !== 0) sum += squareOf(table[at] ?? 0);
  return sum;
}

function squareSum(table: Table): number {
  let sum = 0;
  for (const value of table) sum += value * value;
  return sum;
}
