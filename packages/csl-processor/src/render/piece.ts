import { joinInlines, type Inline } from "../output/inline.js";

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

/** The pieces as one, with the delimiter between those that are not empty. */
export function joinPieces(pieces: readonly Piece[], delimiter: string): Piece {
  const states = pieces.map((piece) => piece.variables);
  const called = states.includes("empty") ? "empty" : "none";
  return {
    inlines: joinInlines(
      pieces.map((piece) => piece.inlines),
      delimiter,
    ),
    variables: states.includes("printed") ? "printed" : called,
  };
}

/** A piece of a variable: printed, or empty. */
export function variablePiece(inlines: readonly Inline[]): Piece {
  return inlines.length === 0 ? EMPTY_PIECE : { inlines, variables: "printed" };
}
