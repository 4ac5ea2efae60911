/** Rows of a few integers, one after the other in one array that grows: a million of them cost little. */
export class IntRows {
  #count = 0;
  readonly #width: number;
  #values: Int32Array;

  /**
   * @param width integers of a row
   * @param room rows for which there is room from the beginning
   */
  constructor(width: number, room: number) {
    this.#width = width;
    this.#values = new Int32Array(width * Math.max(16, room));
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a row of zeros; gives its index. */
  add(): number {
    if ((this.#count + 1) * this.#width > this.#values.length) {
      const values = new Int32Array(this.#values.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    return this.#count++;
  }

  get(row: number, column: number): number {
    return this.#values[row * this.#width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.#values[row * this.#width + column] = value;
  }
}
