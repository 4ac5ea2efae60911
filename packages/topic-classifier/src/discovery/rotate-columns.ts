import type { Table } from "./sparse-product.js";

/** Turns two columns of a table in their plane, in place. */
export function rotateColumns(table: Table, width: number, p: number, q: number, cosine: number, sine: number): void {
  for (let at = 0; at < table.length; at += width) {
    const one = table[at + p] ?? 0;
    const other = table[at + q] ?? 0;
    table[at + p] = cosine * one + sine * other;
    table[at + q] = cosine * other - sine * one;
  }
}
