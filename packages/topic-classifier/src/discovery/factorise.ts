import { rowCount, type SparseMatrix } from "../features/sparse-matrix.js";
import { gram, squareOf, timesTable, transposedTimesTable, type Table } from "./sparse-product.js";
import { startTopics } from "./start-topics.js";

/** Documents as sums of topics, topics as sums of features. */
export interface Factors {
  readonly topics: number;
  /** How much of each topic is in each document: a row per document. */
  readonly documents: Table;
  /** How much of each feature is in each topic, of length 1 for a topic: a row per feature. */
  readonly features: Table;
}

const MOST_PASSES = 60;
/** Updates of one table before the other: they cost little beside the products that they share (Gillis and Glineur 2012). */
const UPDATES = 3;
/** Less gained in a pass than this share of what there is to explain ends it. */
const LEAST_GAIN = 1e-5;
/** A seed has at least this share of the greatest weight in its topic. */
const SEED_SHARE = 0.5;

/**
 * Non-negative matrix factorisation by hierarchical alternating least squares (Cichocki and Phan 2009). A seed has weight
 * in no topic but its own, and always some in that.
 *
 * The same rows give the same bits. Each pass is linear in the entries of the matrix, and passes are at most 60.
 */
export function factorise(
  rows: SparseMatrix,
  features: number,
  topics: number,
  seeds: ReadonlyMap<number, number>,
  seed: number,
): Factors {
  const words = startTopics(rows, features, topics, seeds, seed);
  holdSeeds(words, topics, seeds);
  const documents = new Float64Array(rowCount(rows) * topics);
  scaleColumns(words, topics, documents);
  let explained = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const near = timesTable(rows, words, topics);
    const wordGram = gram(words, topics);
    update(documents, near, wordGram, topics);
    const documentGram = gram(documents, topics);
    const now = explainedBy(documents, near, documentGram, wordGram);
    if (pass > 0 && now - explained <= LEAST_GAIN * now) break;
    explained = now;
    update(words, transposedTimesTable(rows, features, documents, topics), documentGram, topics);
    holdSeeds(words, topics, seeds);
    scaleColumns(words, topics, documents);
  }
  return { topics, documents, features: words };
}

/** Brings each row, one number after the other, to what fits best while the other table stays. */
function update(table: Table, near: Table, square: Table, width: number): void {
  for (let start = 0; start < table.length; start += width) {
    for (let pass = 0; pass < UPDATES; pass += 1) {
      for (let k = 0; k < width; k += 1) {
        const own = square[k * width + k] ?? 0;
        if (own === 0) {
          table[start + k] = 0;
          continue;
        }
        let rest = near[start + k] ?? 0;
        for (let j = 0; j < width; j += 1) rest -= (table[start + j] ?? 0) * (square[k * width + j] ?? 0);
        table[start + k] = Math.max(0, (table[start + k] ?? 0) + rest / own);
      }
    }
  }
}

/** How much less the squared distance of the product from the rows is than that of nothing. */
function explainedBy(documents: Table, near: Table, documentGram: Table, wordGram: Table): number {
  let sum = 0;
  for (let at = 0; at < documents.length; at += 1) sum += 2 * (documents[at] ?? 0) * (near[at] ?? 0);
  for (let at = 0; at < wordGram.length; at += 1) sum -= (documentGram[at] ?? 0) * (wordGram[at] ?? 0);
  return sum;
}

function holdSeeds(words: Table, topics: number, seeds: ReadonlyMap<number, number>): void {
  if (seeds.size === 0) return;
  const most = new Float64Array(topics);
  for (let at = 0; at < words.length; at += 1) most[at % topics] = Math.max(most[at % topics] ?? 0, words[at] ?? 0);
  for (const [feature, topic] of seeds) {
    for (let k = 0; k < topics; k += 1) if (k !== topic) words[feature * topics + k] = 0;
    const least = SEED_SHARE * (most[topic] ?? 0);
    words[feature * topics + topic] = Math.max(words[feature * topics + topic] ?? 0, least > 0 ? least : 1);
  }
}

/** Brings each topic to length 1 and the documents to as much more of it. */
function scaleColumns(words: Table, topics: number, documents: Table): void {
  for (let topic = 0; topic < topics; topic += 1) {
    let square = 0;
    for (let at = topic; at < words.length; at += topics) square += squareOf(words[at] ?? 0);
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let at = topic; at < words.length; at += topics) words[at] = (words[at] ?? 0) / length;
    for (let at = topic; at < documents.length; at += topics) documents[at] = (documents[at] ?? 0) * length;
  }
}
