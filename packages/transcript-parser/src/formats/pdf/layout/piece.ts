/** How a piece of text is set. */
export interface Setting {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/**
 * A piece of text as it is drawn on a page: a word, several, or a part of one. Lengths are points of the page; `x` grows
 * in the direction of reading, `y` from line to line.
 */
export interface Piece extends Setting {
  readonly text: string;
  /** Where it begins. */
  readonly x: number;
  /** Where it ends. */
  readonly end: number;
  /** The base line. */
  readonly y: number;
  /** Size of the type. */
  readonly size: number;
  /** Whether the page draws a space in front of it. */
  readonly isSpaced: boolean;
  /** Whether it is drawn behind it, as where a line from right to left is drawn from the left. */
  readonly isSpacedBehind?: boolean;
  /** Whether it ends where the cell of a narrow table does, so that its last word may be cut there. */
  readonly fillsCell?: boolean;
}

/** Pieces of one line with no gap between them that could part columns. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Size of most of its type. */
  readonly size: number;
  /** The stretches of its text that are bold or italic, in offsets of `text`. */
  readonly runs: readonly Run[];
  /** Whether it ends where the cell of a narrow table does. */
  readonly fillsCell?: boolean;
}

/** A stretch of a text in one setting. */
export interface Run extends Setting {
  readonly start: number;
  readonly end: number;
}

/** A line as it is read: one fragment, or those of a row of a table. */
export type Line = Fragment;

/** Lines that follow each other in one column. */
export interface Block {
  readonly lines: readonly Line[];
  /** Where the column begins and ends: that of its lines at least. */
  readonly x: number;
  readonly end: number;
  /** Counts the columns of a page from 1, in the order of reading; 0 for what stands across them or has no others. */
  readonly column: number;
}
