import type { CitationRequest, CslItem } from "@colloquy/csl-processor";

/** What the benchmarks of CSL ask of a processor, ours or a peer's. */
export interface CslEngine {
  /** Reads a style and the locale that it asks for: all that is done before the first item. */
  load(styleXml: string): LoadedStyle;
}

/** A style that is ready for items. */
export interface LoadedStyle {
  /** Formats a whole document. Items that are not cited are listed in the bibliography too. */
  format(items: readonly CslItem[], citations: readonly CitationRequest[], output: "html" | "text"): FormattedDocument;
  /** Begins a document without items, to which citations are appended. The items are known beforehand, not listed. */
  open(items: readonly CslItem[]): CitationSession;
}

/** The texts of a document. */
export interface FormattedDocument {
  /** By id of the citation; empty where nothing is printed. */
  readonly citations: ReadonlyMap<string, string>;
  /** By id of the item, in the order of the bibliography. */
  readonly entries: ReadonlyMap<string, string>;
}

/** A document in which citations are written one after the other. */
export interface CitationSession {
  /** Writes many at once, before anything is measured. */
  fill(citations: readonly CitationRequest[]): void;
  append(citation: CitationRequest): void;
}
