import { ln } from "../numeric/logarithm.js";
import type { TopicDocument } from "../models/topic-model.js";
import { readColumns, type FeatureReader } from "./count-features.js";
import type { FeatureSpace } from "./feature-space.js";
import type { SparseMatrixBuilder } from "./sparse-matrix.js";

/** How much the words of the documents beside one count for it, against once for its own. Off: 0. */
export interface ContextWeights {
  /** The document before, or the one that a follow-up takes further. */
  readonly before: number;
  /** The document after. */
  readonly after: number;
  /** The documents two places away, on either side. */
  readonly beyond: number;
}

const DEFAULT_CONTEXT: ContextWeights = { before: 0.3, after: 0.3, beyond: 0.1 };

/** The weights with the defaults for those not given. Throws a RangeError for a number that cannot be a weight. */
export function completeContext(given: Partial<ContextWeights> = {}): ContextWeights {
  const context = { ...DEFAULT_CONTEXT, ...given };
  for (const [name, weight] of Object.entries(context)) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Not a weight: ${name} ${weight}`);
  }
  return context;
}

/** What is counted in a document, and how much each of it weighs. */
export interface Countable {
  /** The number of everything that counts in a document, as often as it stands there. */
  readonly read: (document: TopicDocument) => Int32Array;
  /** The weight of each number. */
  readonly scales: Float32Array;
}

/** Writes what is counted in documents as rows, each with its context. Holds memory of its own for reuse. */
export class RowWriter {
  private readonly counts: Float32Array;
  private touched = new Int32Array(1 << 12);
  private used = 0;
  private readonly countable: Countable;
  private readonly context: ContextWeights;

  constructor(countable: Countable, context: ContextWeights) {
    this.countable = countable;
    this.context = context;
    this.counts = new Float32Array(countable.scales.length);
  }

  /**
   * Writes a row for each document of a conversation that is wanted. The value of a feature grows with the logarithm of
   * its count.
   */
  write(conversation: readonly TopicDocument[], rows: SparseMatrixBuilder, wanted: (index: number) => boolean = () => true): void {
    const known: (Int32Array | undefined)[] = [];
    // What was counted is kept for as long as it is near.
    const numbersOf = (index: number): Int32Array | undefined => {
      const document = conversation[index];
      return document === undefined ? undefined : (known[index] ??= this.countable.read(document));
    };
    const { before, after, beyond } = this.context;
    for (const [index, { previous }] of conversation.entries()) {
      if (!wanted(index)) continue;
      this.count(numbersOf(index), 1);
      if (before > 0 && previous !== null) this.count(numbersOf(previous), before);
      if (after > 0) this.count(numbersOf(index + 1), after);
      if (beyond > 0) {
        this.count(numbersOf(index - 2), beyond);
        this.count(numbersOf(index + 2), beyond);
      }
      this.endRow(rows);
      if (index > 2) known[index - 2] = undefined;
    }
  }

  private count(numbers: Int32Array | undefined, weight: number): void {
    if (numbers === undefined) return;
    if (this.used + numbers.length > this.touched.length) {
      const larger = new Int32Array((this.used + numbers.length) * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    const { counts, touched } = this;
    for (const number of numbers) {
      const count = counts[number] ?? 0;
      if (count === 0) touched[this.used++] = number;
      counts[number] = count + weight;
    }
  }

  private endRow(rows: SparseMatrixBuilder): void {
    const { counts, touched } = this;
    const { scales } = this.countable;
    for (let at = 0; at < this.used; at += 1) {
      const number = touched[at] ?? 0;
      const count = counts[number] ?? 0;
      rows.add(number, (count > 1 ? 1 + ln(count) : count) * (scales[number] ?? 0));
      counts[number] = 0;
    }
    this.used = 0;
    rows.endRow();
  }
}

/** Counts the columns of a reader: for learning which of them matter. */
export function countColumns(reader: FeatureReader): Countable {
  const scales = new Float32Array(reader.hashed + (reader.codebook?.size ?? 0)).fill(1);
  scales.fill(reader.shape.codebook, reader.hashed);
  return { read: (document) => readColumns(reader, document), scales };
}

/** Counts the features of a space, each as telling as it is there. */
export function countFeatures(reader: FeatureReader, { features, importance }: FeatureSpace): Countable {
  const scales = importance.slice();
  for (let column = reader.hashed; column < features.length; column += 1) {
    const feature = features[column] ?? -1;
    if (feature >= 0) scales[feature] = (scales[feature] ?? 0) * reader.shape.codebook;
  }
  const read = (document: TopicDocument): Int32Array => {
    const numbers = readColumns(reader, document);
    let length = 0;
    for (const column of numbers) {
      const feature = features[column] ?? -1;
      if (feature < 0) continue;
      numbers[length] = feature;
      length += 1;
    }
    return numbers.subarray(0, length);
  };
  return { read, scales };
}
