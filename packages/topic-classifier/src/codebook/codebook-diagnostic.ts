import type { Diagnostic } from "@colloquy/corpus-schema";

/**
 * What can be wrong with the content of a codebook:
 * - `duplicate-code`: an id comes twice; the later code is ignored;
 * - `unknown-parent`: the wider code does not exist; the code is treated as one at the top;
 * - `parent-cycle`: a code is wider than itself; it is treated as one at the top;
 * - `unknown-facet`: the facet is not declared; the code is still used;
 * - `empty-term`: a term without any word; it is ignored;
 * - `long-term`: a term of more than 12 words; it is ignored;
 * - `short-stem`: a stem of less than 3 characters; it is ignored;
 * - `shared-term`: codes of one facet have the same term; it counts for all of them.
 */
export type CodebookProblem =
  | "duplicate-code"
  | "unknown-parent"
  | "parent-cycle"
  | "unknown-facet"
  | "empty-term"
  | "long-term"
  | "short-stem"
  | "shared-term";

/** A finding about a codebook, with its place there as a JSON Pointer. */
export type CodebookDiagnostic = Diagnostic<CodebookProblem>;
