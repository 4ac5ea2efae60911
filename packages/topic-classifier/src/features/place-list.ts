import { doubled } from "../numeric/doubled.js";

/** Features or words at their places in a document. Arrays side by side: a long document has millions. */
export class PlaceList {
  /** What stands there. */
  features = new Int32Array(256);
  /** The part of the document. */
  parts = new Int32Array(256);
  /** Half-open, in UTF-16 code units of the part's text. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  length = 0;

  push(feature: number, part: number, start: number, end: number): void {
    if (this.length === this.features.length) this.grow();
    this.features[this.length] = feature;
    this.parts[this.length] = part;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** The position of the first that ends behind the start of a place; they are sorted by place. */
  firstBehind(part: number, start: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = this.parts[middle] ?? 0;
      if (own < part || (own === part && (this.ends[middle] ?? 0) <= start)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    this.features = doubled(this.features);
    this.parts = doubled(this.parts);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}
