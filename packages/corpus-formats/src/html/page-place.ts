/** Where a transcript stands on a page. */
export interface PagePlace {
  /** What the ids of its elements begin with. */
  readonly prefix: string;
  /** Level of its heading; those of exchanges, and of turns outside of them, are one more, those of turns inside two. */
  readonly level: 1 | 2;
}
