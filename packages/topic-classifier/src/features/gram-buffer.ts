import { doubled } from "../numeric/doubled.js";

/** Hashed pieces of a text with their places, in arrays that are used again for the next text. */
export class GramBuffer {
  hashes = new Int32Array(4096);
  /** Half-open, in UTF-16 code units of the text. */
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);
  length = 0;

  push(hash: number, start: number, end: number): void {
    if (this.length === this.hashes.length) this.grow();
    this.hashes[this.length] = hash;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  private grow(): void {
    this.hashes = doubled(this.hashes);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}
