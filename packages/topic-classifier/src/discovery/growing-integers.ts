/** A list of 32-bit integers whose length is not known beforehand. */
export class GrowingIntegers {
  length = 0;
  private integers = new Int32Array(1024);

  push(integer: number): void {
    if (this.length === this.integers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.integers);
      this.integers = larger;
    }
    this.integers[this.length] = integer;
    this.length += 1;
  }

  /** The integer at an index; 0 beyond the end. */
  at(index: number): number {
    return this.integers[index] ?? 0;
  }

  set(index: number, integer: number): void {
    this.integers[index] = integer;
  }

  /** The integers, in the list's own memory: nothing may be added after this. */
  toArray(): Int32Array {
    return this.integers.subarray(0, this.length);
  }
}
