import { append, type Inline } from "../output/inline.js";

/**
 * What a rendering element yields. `variables` tells an enclosing group what to do: nothing was called, all that was
 * called was empty, or something was printed (CSL 1.0.2, "Group").
 */
export interface Piece {
  readonly inlines: readonly Inline[];
  readonly variables: "none" | "empty" | "printed";
}

/** A called variable that is empty. */
export const EMPTY_PIECE: Piece = { inlines: [], variables: "empty" };

/** Nothing, and nothing was called. */
export const NO_PIECE: Piece = { inlines: [], variables: "none" };

/** Pieces put together as one, with a delimiter between those that are not empty. */
export class JoinedPieces {
  private readonly delimiter: string;
  private inlines: Inline[] | null = null;
  private first: readonly Inline[] = [];
  private variables: Piece["variables"] = "none";

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  add({ inlines, variables }: Piece): void {
    if (variables === "printed" || this.variables === "none") this.variables = variables;
    if (inlines.length === 0) return;
    if (this.first.length === 0) {
      this.first = inlines;
      return;
    }
    // Most sequences print one piece: it is copied when a second one comes.
    this.inlines ??= this.first.slice();
    if (this.delimiter !== "") this.inlines.push({ kind: "text", text: this.delimiter });
    append(this.inlines, inlines);
  }

  piece(): Piece {
    return { inlines: this.inlines ?? this.first, variables: this.variables };
  }
}

/** A piece of a variable: printed, or empty. */
export function variablePiece(inlines: readonly Inline[]): Piece {
  return inlines.length === 0 ? EMPTY_PIECE : { inlines, variables: "printed" };
}
