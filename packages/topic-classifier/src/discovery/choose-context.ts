import type { SparseMatrix } from "../features/sparse-matrix.js";
import { squareOf } from "./sparse-product.js";
import type { Corpus, DocumentPlace } from "./read-corpus.js";

/** How much the words of a document beside one count where subjects stay. */
const HEARD = 0.4;
/** Subjects stay where a document is so many times as like the one before as it is like any of the conversation. */
const STAYING = 1.5;
/** Sums of whole numbers are the same in any order. */
const STEPS = 1_048_576;

/**
 * How much the words of the documents beside one count for it: something where conversations stay with a subject, nothing
 * where they jump, for then neighbours would blur the subjects.
 *
 * @param rows each document by itself, of length 1 or 0.
 */
export function chooseContext(rows: SparseMatrix, features: number, { documents }: Pick<Corpus, "documents">): number {
  const sum = new Float64Array(features);
  let [near, pairs, any, weight] = [0, 0, 0, 0];
  for (let first = 0; first < documents.length; ) {
    const end = endOfSource(documents, first);
    if (end - first > 2) {
      const likeness = likenessWithin(rows, first, end, sum);
      any += Math.round(likeness * STEPS) * (end - first);
      weight += end - first;
      for (let document = first; document < end; document += 1) {
        const before = documents[document]?.before ?? null;
        if (before === null) continue;
        near += Math.round(dot(rows, document, before) * STEPS);
        pairs += 1;
      }
    }
    first = end;
  }
  return pairs > 0 && near > 0 && near / pairs >= (STAYING * any) / weight ? HEARD : 0;
}

function endOfSource(documents: readonly DocumentPlace[], first: number): number {
  let end = first + 1;
  while (documents[end]?.source === documents[first]?.source && end < documents.length) end += 1;
  return end;
}

/** The mean cosine of two documents of a conversation: the square of their sum has them all. */
function likenessWithin({ starts, columns, values }: SparseMatrix, first: number, end: number, sum: Float64Array): number {
  const from = starts[first] ?? 0;
  const to = starts[end] ?? 0;
  let squares = 0;
  for (let at = from; at < to; at += 1) {
    const column = columns[at] ?? 0;
    squares += squareOf(values[at] ?? 0);
    sum[column] = (sum[column] ?? 0) + (values[at] ?? 0);
  }
  let square = 0;
  for (let at = from; at < to; at += 1) {
    const column = columns[at] ?? 0;
    square += squareOf(sum[column] ?? 0);
    sum[column] = 0;
  }
  return (square - squares) / ((end - first) * (end - first - 1));
}

function dot({ starts, columns, values }: SparseMatrix, one: number, other: number): number {
  let product = 0;
  let b = starts[other] ?? 0;
  const end = starts[other + 1] ?? 0;
  for (let a = starts[one] ?? 0; a < (starts[one + 1] ?? 0); a += 1) {
    const column = columns[a] ?? 0;
    while (b < end && (columns[b] ?? 0) < column) b += 1;
    if (b < end && columns[b] === column) product += (values[a] ?? 0) * (values[b] ?? 0);
  }
  return product;
}
