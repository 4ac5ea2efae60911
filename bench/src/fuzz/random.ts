/** A source of chance that can be begun again: the same seed gives the same numbers (the generator is sfc32). */
export class Random {
  readonly #state = new Uint32Array(4);

  constructor(seed: number, stream = 0) {
    this.#state.set([seed >>> 0, stream >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1]);
    for (let round = 0; round < 16; round += 1) this.#next();
  }

  /** A whole number from 0 to `below` - 1; 0 where `below` is not above 0. */
  below(below: number): number {
    return below > 0 ? Math.floor((this.#next() / 2 ** 32) * below) : 0;
  }

  /** True in this share of the calls. */
  chance(share: number): boolean {
    return this.#next() / 2 ** 32 < share;
  }

  /** One of the values; undefined where there are none. */
  pickAny<T>(values: readonly T[]): T | undefined {
    return values[this.below(values.length)];
  }

  /** One of the values, of which there are some. */
  pick<T>(values: readonly T[]): T {
    const value = this.pickAny(values);
    if (value === undefined) throw new RangeError("There is nothing to pick from.");
    return value;
  }

  #next(): number {
    const [a = 0, b = 0, c = 0, count = 0] = this.#state;
    const sum = (a + b + count) >>> 0;
    this.#state.set([b ^ (b >>> 9), (c + (c << 3)) >>> 0, ((c << 21) | (c >>> 11)) + sum, count + 1]);
    return sum;
  }
}
