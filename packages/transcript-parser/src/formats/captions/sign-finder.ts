/**
 * Finds the next of some characters in a text, from offsets that never go back. Where each stands next is kept, so that
 * characters that are rare cost nothing, and all of a file is looked through once for each of them at most.
 */
export class SignFinder {
  readonly #text: string;
  readonly #signs: readonly string[];
  readonly #next: Int32Array;

  constructor(text: string, signs: readonly string[]) {
    this.#text = text;
    this.#signs = signs;
    this.#next = new Int32Array(signs.length).fill(-1);
  }

  /** The offset of the first of the characters at or after an offset; the limit where there is none before it. */
  from(offset: number, limit: number): number {
    let nearest = limit;
    for (let index = 0; index < this.#signs.length; index += 1) {
      let next = this.#next[index] ?? 0;
      if (next < offset) {
        next = this.#text.indexOf(this.#signs[index] ?? "", offset);
        if (next === -1) next = this.#text.length;
        this.#next[index] = next;
      }
      if (next < nearest) nearest = next;
    }
    return nearest;
  }
}
