import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { CitationOptions } from "../citation.js";
import type { Locator } from "../locator/locator.js";
import type { UnprintedField } from "../report/unprinted-fields.js";
import type { CitationWarning } from "../warning.js";

/** How a document is cited. */
export interface DocumentOptions extends Omit<CitationOptions, "output"> {
  /** The keys that can be resolved, for a hint where one is mistyped. */
  readonly keys?: Iterable<string>;
}

/** One source of a citation in a document. */
export interface DocumentCite {
  readonly key: string;
  /** The key with its `@` in the input: half-open, in UTF-16 code units. */
  readonly span: Span;
  readonly transcriptId: string;
  /** The place in the transcript; null where none is named, or the transcript does not tell where it is. */
  readonly locator: Locator | null;
}

/** A citation in a document. */
export interface DocumentCitation {
  /** All of it in the input, brackets included: half-open, in UTF-16 code units. */
  readonly span: Span;
  readonly cites: readonly DocumentCite[];
  /** What is printed for it, in Markdown: of the note, where it has one of its own. */
  readonly text: string;
  /** The label of its note; null where it stands in the text, or in a note of the author. */
  readonly note: string | null;
}

/** A change to the input: the text that takes the place of a span, which is half-open, in UTF-16 code units. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A finding about a document, with the span of the key: `unresolved-key` (there is no transcript of that key; the text
 * is left as it is), or a warning about a citation, whose span is null where it is about the style.
 */
export type DocumentDiagnostic = Diagnostic<"unresolved-key" | CitationWarning["code"]>;

/** A document with its citations written out. */
export interface CitedMarkdown {
  readonly text: string;
  /** In the order of the input. */
  readonly citations: readonly DocumentCitation[];
  /** What made the text of the input: in order, without overlaps. All else is as it was. */
  readonly edits: readonly TextEdit[];
  /** What neither citations nor bibliography print, of each transcript that has such fields. */
  readonly notPrinted: readonly { readonly transcriptId: string; readonly fields: readonly UnprintedField[] }[];
  /** In the order of the input, those without a span last. */
  readonly diagnostics: readonly DocumentDiagnostic[];
}
