import type { Span } from "@colloquy/corpus-schema";

/** Finds the comments of a file, asked for in order. */
export class CommentFinder {
  readonly #comments: readonly Span[];
  #next = 0;

  /** @param comments sorted, disjoint */
  constructor(comments: readonly Span[]) {
    this.#comments = comments;
  }

  /** The first comment that ends after an offset and begins before another one; null for none. */
  at(start: number, end: number): Span | null {
    let comment = this.#comments[this.#next];
    while (comment !== undefined && comment.end <= start) comment = this.#comments[++this.#next];
    return comment !== undefined && comment.start < end ? comment : null;
  }
}
