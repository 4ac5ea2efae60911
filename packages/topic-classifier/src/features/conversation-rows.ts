import { ln } from "../numeric/logarithm.js";
import type { TopicDocument } from "../models/topic-model.js";
import { readColumns, type FeatureReader } from "./count-features.js";
import type { SparseMatrixBuilder } from "./sparse-matrix.js";

/** How much the words of the documents beside one count for it, against once for its own. Off: 0. */
export interface ContextWeights {
  /** The document before, or the one that a follow-up takes further. */
  readonly before: number;
  /** The document after. */
  readonly after: number;
}

const DEFAULT_CONTEXT: ContextWeights = { before: 0.2, after: 0.2 };

/** The weights with the defaults for those not given. Throws a RangeError for a number that cannot be a weight. */
export function completeContext(given: Partial<ContextWeights> = {}): ContextWeights {
  const context = { ...DEFAULT_CONTEXT, ...given };
  for (const [name, weight] of Object.entries(context)) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Not a weight: ${name} ${weight}`);
  }
  return context;
}

/** Writes the counted features of documents as rows, each with its context. Holds memory of its own for reuse. */
export class RowWriter {
  private readonly counts: Float32Array;
  private touched = new Int32Array(1 << 12);
  private used = 0;

  private readonly reader: FeatureReader;
  private readonly context: ContextWeights;

  constructor(reader: FeatureReader, context: ContextWeights) {
    this.reader = reader;
    this.context = context;
    this.counts = new Float32Array(reader.hashed + (reader.codebook?.size ?? 0));
  }

  /**
   * Writes a row for each document of a conversation that is wanted. The value of a feature grows with the logarithm of
   * its count.
   */
  write(conversation: readonly TopicDocument[], rows: SparseMatrixBuilder, wanted: (index: number) => boolean = () => true): void {
    const known: (Int32Array | undefined)[] = [];
    const columnsOf = (index: number): Int32Array | undefined => {
      const document = conversation[index];
      return document === undefined ? undefined : (known[index] ??= readColumns(this.reader, document));
    };
    const { before, after } = this.context;
    for (const [index, { previous }] of conversation.entries()) {
      if (!wanted(index)) continue;
      this.count(columnsOf(index), 1);
      if (before > 0 && previous !== null) this.count(columnsOf(previous), before);
      if (after > 0) this.count(columnsOf(index + 1), after);
      this.endRow(rows);
      if (index > 0) known[index - 1] = undefined;
    }
  }

  private count(columns: Int32Array | undefined, weight: number): void {
    if (columns === undefined) return;
    if (this.used + columns.length > this.touched.length) {
      const larger = new Int32Array((this.used + columns.length) * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    const { counts, touched } = this;
    for (const column of columns) {
      const count = counts[column] ?? 0;
      if (count === 0) touched[this.used++] = column;
      counts[column] = count + weight;
    }
  }

  private endRow(rows: SparseMatrixBuilder): void {
    const { counts, touched, reader } = this;
    for (let at = 0; at < this.used; at += 1) {
      const column = touched[at] ?? 0;
      const count = counts[column] ?? 0;
      const value = count > 1 ? 1 + ln(count) : count;
      rows.add(column, column < reader.hashed ? value : value * reader.shape.codebook);
      counts[column] = 0;
    }
    this.used = 0;
    rows.endRow();
  }
}
