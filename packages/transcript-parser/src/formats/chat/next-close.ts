const MAX_CODE = 400;

/** Finds where the square brackets of codes close, asked for offsets that never go back: the text is searched once. */
export class NextClose {
  readonly #body: string;
  #at = -1;

  constructor(body: string) {
    this.#body = body;
  }

  /** The offset of the bracket that closes the one at an offset; -1 for none, or for one that is too far to be a code's. */
  of(open: number): number {
    if (this.#at < open) {
      const found = this.#body.indexOf("]", open);
      this.#at = found === -1 ? Infinity : found;
    }
    return this.#at - open <= MAX_CODE ? this.#at : -1;
  }
}
