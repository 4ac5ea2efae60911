import type { BibliographyEntry, CitationRequest, CitationResult } from "./citation-request.js";
import type { CslItem } from "./item/csl-item.js";
import type { Warning } from "./warning.js";

/** How the items of a document are listed. */
export interface ItemsOptions {
  /** The order where the style does not sort: by first citation, then as given (the default), or as given. */
  readonly order?: "cited" | "given";
  /** Which items are in the bibliography, numbered and told apart: all (the default), or those that are cited. */
  readonly listed?: "all" | "cited";
}

/**
 * Formats the citations and the bibliography of one document. Every edit returns the citations whose text it changed,
 * those that it added among them, in the order of the document; no others are rendered again.
 */
export interface Processor<Out = string> {
  /** Sets the items of the document. Citations made before are forgotten. */
  setItems(items: readonly CslItem[], options?: ItemsOptions): void;
  /** Adds items, and changes those whose ids are known. */
  updateItems(items: readonly CslItem[]): CitationResult<Out>[];
  /** Removes items; citations of them are left without these cites, with a warning. Unknown ids do nothing. */
  removeItems(ids: readonly (string | number)[]): CitationResult<Out>[];
  /** Sets all citations of the document, in their order, and returns them all. */
  cite(citations: readonly CitationRequest[]): CitationResult<Out>[];
  /**
   * Adds a citation.
   *
   * @param index the place that it gets, from 0; the end when absent.
   * @throws RangeError when there is no such place.
   */
  insert(citation: CitationRequest, index?: number): CitationResult<Out>[];
  /**
   * Puts a citation in the place of the one with this id.
   *
   * @throws RangeError when no citation has the id.
   */
  replace(id: string, citation: CitationRequest): CitationResult<Out>[];
  /**
   * Moves a citation.
   *
   * @param index the place that it has afterwards, from 0.
   * @throws RangeError when no citation has the id, or there is no such place.
   */
  move(id: string, index: number): CitationResult<Out>[];
  /**
   * Removes a citation.
   *
   * @throws RangeError when no citation has the id.
   */
  remove(id: string): CitationResult<Out>[];
  /**
   * Gives citations other note numbers: those after a note that was added or removed, in one edit.
   *
   * @param noteIndexes by the ids of the citations; 0 puts one into the text.
   * @throws RangeError when no citation has one of the ids.
   */
  renumberNotes(noteIndexes: Iterable<readonly [id: string, noteIndex: number]>): CitationResult<Out>[];
  /** All citations as they read now, in their order. Nothing is rendered for it. */
  citations(): readonly CitationResult<Out>[];
  /** The bibliography; empty when the style has none. Only entries that have changed are rendered. */
  bibliography(): BibliographyEntry<Out>[];
  /** What could not be done as asked, about the style, the locales and the items. */
  warnings(): readonly Warning[];
}
