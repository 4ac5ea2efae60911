import { rowCount, type SparseMatrix } from "../features/sparse-matrix.js";

/** A table of numbers, row after row. */
export type Table = Float64Array;

/** Rows times a table of `width` columns with one row per feature: one row per document. */
export function timesTable(rows: SparseMatrix, table: Table, width: number): Table {
  const product = new Float64Array(rowCount(rows) * width);
  const { starts, columns, values } = rows;
  for (let row = 0; row < rowCount(rows); row += 1) {
    const into = row * width;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const from = (columns[at] ?? 0) * width;
      for (let k = 0; k < width; k += 1) product[into + k] = (product[into + k] ?? 0) + value * (table[from + k] ?? 0);
    }
  }
  return product;
}

/** Transposed rows times a table of `width` columns with one row per document: one row per feature. */
export function transposedTimesTable(rows: SparseMatrix, features: number, table: Table, width: number): Table {
  const product = new Float64Array(features * width);
  const { starts, columns, values } = rows;
  for (let row = 0; row < rowCount(rows); row += 1) {
    const from = row * width;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const into = (columns[at] ?? 0) * width;
      for (let k = 0; k < width; k += 1) product[into + k] = (product[into + k] ?? 0) + value * (table[from + k] ?? 0);
    }
  }
  return product;
}

/** A transposed table times itself: `width` times `width`. */
export function gram(table: Table, width: number): Table {
  const product = new Float64Array(width * width);
  for (let start = 0; start < table.length; start += width) {
    for (let i = 0; i < width; i += 1) {
      const value = table[start + i] ?? 0;
      if (value === 0) continue;
      for (let j = 0; j < width; j += 1) product[i * width + j] = (product[i * width + j] ?? 0) + value * (table[start + j] ?? 0);
    }
  }
  return product;
}

/** A table times a square one of the same `width`. */
export function timesSquare(table: Table, square: Table, width: number): Table {
  const product = new Float64Array(table.length);
  for (let start = 0; start < table.length; start += width) {
    for (let i = 0; i < width; i += 1) {
      const value = table[start + i] ?? 0;
      if (value === 0) continue;
      for (let j = 0; j < width; j += 1) product[start + j] = (product[start + j] ?? 0) + value * (square[i * width + j] ?? 0);
    }
  }
  return product;
}

/** The square of a number by multiplication: a power may differ in its last bit from engine to engine. */
export function squareOf(number: number): number {
  return number * number;
}
