/** Something with a place in an order. */
export interface Ordered {
  /** Greater than that of what comes before; the numbers mean nothing else. */
  order: number;
}

/** The distance of a value at the end from the one before: room for those that come between them. */
const GAP = 2 ** 20;

/** Values by their `order`. Each is found by binary search; nothing else grows with the list but a move of memory. */
export class OrderedList<T extends Ordered> implements Iterable<T> {
  private readonly values: T[] = [];

  get length(): number {
    return this.values.length;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.values[Symbol.iterator]();
  }

  at(index: number): T | undefined {
    return this.values[index];
  }

  /** The index of a value, or the one that it would have. */
  indexOf({ order }: Ordered): number {
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.values[middle]?.order ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last value before another, which need not be in the list. */
  before(value: Ordered): T | undefined {
    return this.values[this.indexOf(value) - 1];
  }

  /** The first value after another, which need not be in the list. */
  after(value: Ordered): T | undefined {
    const index = this.indexOf(value);
    return this.values[this.values[index]?.order === value.order ? index + 1 : index];
  }

  /** Adds a value that has its order already. */
  add(value: T): void {
    this.values.splice(this.indexOf(value), 0, value);
  }

  /** Gives a value the order of a place, and puts it there. */
  insertAt(index: number, value: T): void {
    const low = this.values[index - 1]?.order ?? 0;
    const high = this.values[index]?.order;
    value.order = high === undefined ? low + GAP : (low + high) / 2;
    this.values.splice(index, 0, value);
    if (value.order <= low || value.order === high) this.spread();
  }

  delete(value: T): void {
    const index = this.indexOf(value);
    if (this.values[index] === value) this.values.splice(index, 1);
  }

  /** Where there is no number left between two values, all get new ones in the same order. */
  private spread(): void {
    this.values.forEach((value, index) => {
      value.order = (index + 1) * GAP;
    });
  }
}
