import type { Warning } from "./warning.js";

/** A citation to print: one or more references to items, in the text or in a note. */
export interface CitationRequest {
  /** The caller's name for it. */
  readonly id: string;
  readonly items: readonly CiteRequest[];
  /** The number of the note that holds it, from 1; absent or 0 in the text itself. */
  readonly noteIndex?: number;
}

/** A reference to one item within a citation. */
export interface CiteRequest {
  readonly id: string | number;
  /** The place within the item, for instance `12-14`. */
  readonly locator?: string;
  /** The kind of place: a locator term of CSL 1.0.2 such as `page` (the default), `paragraph` or `timestamp`. */
  readonly label?: string;
  /** Text before and after, in the markup that CSL-JSON allows. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** The names are left out: they stand in the author's own sentence. */
  readonly suppressAuthor?: boolean;
  /** Only the names are printed. */
  readonly authorOnly?: boolean;
}

/** A printed citation. */
export interface CitationResult<Out = string> {
  readonly id: string;
  /** The text in the output format of the processor. */
  readonly text: Out;
  readonly items: readonly CitedItem[];
  readonly warnings: readonly Warning[];
}

/** What became of an item in a citation. */
export interface CitedItem {
  readonly id: string;
  /** The CSL variables that the item has and this citation does not print. */
  readonly notPrinted: readonly string[];
  /** Whether other items of the document make its cites say more than they would alone. */
  readonly disambiguated: boolean;
}

/** An entry of the bibliography. */
export interface BibliographyEntry<Out = string> {
  readonly id: string;
  /** The text in the output format of the processor. */
  readonly text: Out;
  /** The CSL variables that the item has and the style does not print here. */
  readonly notPrinted: readonly string[];
}
