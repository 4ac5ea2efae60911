import type { Diagnostic } from "@colloquy/corpus-schema";
import type { WarningCode } from "@colloquy/csl-processor";

/**
 * What can be wrong with what is to be cited. The union is closed: a new code is a new release.
 *
 * - `unknown-target`: no turn or exchange has the id; the whole conversation is cited.
 * - `unreadable-date`: no date of EDTF levels 0 and 1 that CSL can hold; printed as written.
 * - `name-not-split`: the family name is not known; short forms print the full name.
 * - `no-title-or-names`: there is nothing to cite by; the file name, address or id stands in brackets.
 * - `conflicting-transcripts`: two transcripts have the same id and different metadata; the first one counts.
 * - `invalid-style`: the style cannot be read; Chicago notes stand in.
 * - `style-problem`: the style was read, but a part of it does nothing.
 * - `no-bibliography`: the style has no bibliography, or no entry for such a source.
 * - `missing-language`: there are no terms or connecting words for the language; English stands in.
 */
export type CitationWarningCode =
  | "unknown-target"
  | "unreadable-date"
  | "name-not-split"
  | "no-title-or-names"
  | "conflicting-transcripts"
  | "invalid-style"
  | "style-problem"
  | "missing-language"
  | "no-bibliography";

/** A finding about a citation: one of this package, or one of the processor. `path` points into the transcript. */
export type CitationWarning = Diagnostic<CitationWarningCode | WarningCode>;

/** A warning without a place in the source text. */
export function citationWarning(
  code: CitationWarning["code"],
  message: string,
  more: { readonly path?: string; readonly hint?: string } = {},
): CitationWarning {
  return { code, severity: "warning", message, span: null, ...more };
}
