import type { Codebook, Diagnostic } from "@colloquy/corpus-schema";

/**
 * What can be said of a codebook in another format. Nothing is read:
 * - `encoding`: the bytes are neither UTF-8 nor UTF-16 with a byte-order mark;
 * - `unknown-syntax`: the text is none of the syntaxes that the format has;
 * - `syntax`: the text breaks the rules of its syntax;
 * - `too-deep`: nesting goes beyond 200 levels;
 * - `too-large`: aliases or entities unfold to more than they are allowed;
 * - `missing-column`: a table has no column of ids;
 * - `unknown-scheme`: there is no concept scheme of the name that was asked for;
 * - `no-codes`: the text is well-formed and holds nothing of a codebook.
 *
 * Something is read otherwise than it stands there:
 * - `unnamed-code`: a code without an id is left out;
 * - `duplicate-code`: an id comes again; the later code is left out;
 * - `merged-code`: a category comes again; it is taken together with the earlier one;
 * - `unknown-parent`: the wider code does not exist; the code is put at the top;
 * - `parent-cycle`: a code is wider than itself; it is put at the top;
 * - `parent-facet`: the wider code is in another facet; the code is put at the top;
 * - `several-parents`: a code has several wider codes; the first one counts;
 * - `several-schemes`: of several concept schemes the largest one is read;
 * - `deprecated-code`: a concept that its publisher has withdrawn is left out;
 * - `missing-label`: a code has no label; its id stands for it;
 * - `other-language`: a code has no label in the languages that were asked for; another one stands for it;
 * - `remote-context`: a JSON-LD context is elsewhere and is not fetched; the usual names of SKOS are assumed;
 * - `unsaid-pattern`: a pattern that our terms cannot say is left out;
 * - `unknown-column`, `row-length`, `malformed-quote`: a table with a column, a cell or a quotation mark too many;
 * - `unread`: something for which a codebook has no place.
 *
 * When writing, besides what makes a codebook unsound:
 * - `unknown-facet`: the facet of a code is not declared; it is declared under its id;
 * - `unsaid`: the format has no place for something that the codebook holds.
 */
export type CodebookFormatCode =
  | "encoding"
  | "unknown-syntax"
  | "syntax"
  | "too-deep"
  | "too-large"
  | "missing-column"
  | "unknown-scheme"
  | "no-codes"
  | "unnamed-code"
  | "duplicate-code"
  | "merged-code"
  | "unknown-parent"
  | "parent-cycle"
  | "parent-facet"
  | "several-parents"
  | "several-schemes"
  | "deprecated-code"
  | "missing-label"
  | "other-language"
  | "remote-context"
  | "unsaid-pattern"
  | "unknown-column"
  | "row-length"
  | "malformed-quote"
  | "unread"
  | "unknown-facet"
  | "unsaid";

/**
 * A finding about a codebook in another format. Its `span` is in the text of that format, half-open and in UTF-16 code
 * units, without a byte-order mark; its `path` is in the codebook that is returned or was to be written.
 */
export type CodebookFormatDiagnostic = Diagnostic<CodebookFormatCode>;

/** What reading gives: a codebook that is sound, or none, and in either case every finding. */
export type CodebookReading =
  | { readonly ok: true; readonly value: Codebook; readonly diagnostics: readonly CodebookFormatDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly CodebookFormatDiagnostic[] };

/** What writing gives: the text of a file, and everything that it cannot carry. */
export interface CodebookWriting {
  readonly text: string;
  readonly diagnostics: readonly CodebookFormatDiagnostic[];
}
