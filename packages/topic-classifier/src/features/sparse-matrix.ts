/** Rows of few columns each (compressed sparse rows). */
export interface SparseMatrix {
  /** Where each row begins in `columns` and `values`; one more for the end of the last. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** How many rows a matrix has. */
export function rowCount(matrix: SparseMatrix): number {
  return matrix.starts.length - 1;
}

/** Puts rows together whose number and length are not known beforehand. */
export class SparseMatrixBuilder {
  private starts = [0];
  private columns: Int32Array<ArrayBuffer>;
  private values: Float32Array<ArrayBuffer>;
  private length = 0;

  /** @param expected about how many entries there will be. */
  constructor(expected = 1 << 14) {
    this.columns = new Int32Array(expected);
    this.values = new Float32Array(expected);
  }

  /** Adds an entry to the last row. */
  add(column: number, value: number): void {
    if (this.length === this.columns.length) this.grow();
    this.columns[this.length] = column;
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Ends the last row. */
  endRow(): void {
    this.starts.push(this.length);
  }

  /** Begins a matrix anew, in the memory of the one before, which is gone. */
  clear(): void {
    this.starts = [0];
    this.length = 0;
  }

  /** The matrix, in the builder's own memory: nothing may be added after this. */
  build(): SparseMatrix {
    return {
      starts: Int32Array.from(this.starts),
      columns: this.columns.subarray(0, this.length),
      values: this.values.subarray(0, this.length),
    };
  }

  private grow(): void {
    const size = Math.ceil(this.length * 1.5) + 16;
    const columns = new Int32Array(size);
    const values = new Float32Array(size);
    columns.set(this.columns);
    values.set(this.values);
    this.columns = columns;
    this.values = values;
  }
}

/** Brings each row of a matrix to length 1, in place. */
export function normaliseRows({ starts, values }: SparseMatrix): void {
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    let square = 0;
    for (let at = start; at < end; at += 1) square += (values[at] ?? 0) * (values[at] ?? 0);
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let at = start; at < end; at += 1) values[at] = (values[at] ?? 0) * scale;
  }
}
