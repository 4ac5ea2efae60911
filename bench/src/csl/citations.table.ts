import type { CitationRequest, CiteRequest } from "@colloquy/csl-processor";
import { ITEMS } from "./items.table.js";

/** Citations of several items, or with more than an item, in the order of a text. */
const VARIED: readonly (readonly CiteRequest[])[] = [
  // The same work again: ibid, ibid with a locator, the same locator, and another work between.
  [{ id: "book-plain", locator: "12" }],
  [{ id: "book-plain", locator: "12" }],
  [{ id: "book-plain", locator: "14-16" }],
  [{ id: "book-plain" }],
  [{ id: "magazine", locator: "21" }],
  [{ id: "book-plain", locator: "77" }],
  [{ id: "magazine" }],
  [{ id: "magazine", locator: "12", label: "paragraph" }],
  // Kinds of locators.
  [{ id: "book-volume", locator: "101-108" }],
  [{ id: "book-edited", locator: "5", label: "chapter" }],
  [{ id: "interview", locator: "00:12:31", label: "timestamp" }],
  [{ id: "legislation", locator: "4", label: "section" }],
  [{ id: "report", locator: "3", label: "figure" }],
  [{ id: "classic", locator: "2, 14", label: "book" }],
  [{ id: "journal-plain", locator: "240n7" }],
  [{ id: "entry-dictionary", locator: "thalweg", label: "sub-verbo" }],
  [{ id: "song", locator: "2", label: "verse" }],
  // Several items, the same authors, years and families among them.
  [{ id: "book-plain" }, { id: "journal-plain" }, { id: "chapter" }],
  [{ id: "journal-same-year-b" }, { id: "journal-same-year-a" }],
  [{ id: "journal-same-year-a", locator: "1102" }, { id: "journal-same-year-b", locator: "1350" }, { id: "journal-other-jones" }],
  [{ id: "book-plain" }, { id: "book-volume", locator: "9" }, { id: "magazine" }],
  [{ id: "journal-twelve-authors" }, { id: "journal-eight-authors" }],
  [{ id: "patent" }, { id: "standard" }, { id: "dataset" }, { id: "software" }],
  [{ id: "book-no-date" }, { id: "webpage-no-date" }],
  // Text of the caller's own.
  [{ id: "thesis", prefix: "see ", locator: "30" }],
  [{ id: "chapter", prefix: "See also ", suffix: ", with the map" }],
  [{ id: "review", suffix: " (on the film)" }, { id: "motion-picture", prefix: "cf. " }],
  [{ id: "speech", prefix: "<i>pace</i> " }],
  // Without the names.
  [{ id: "book-four-authors", suppressAuthor: true }],
  [{ id: "journal-same-year-a", suppressAuthor: true, locator: "1104" }],
  [{ id: "interview", suppressAuthor: true }],
  [{ id: "book-edition-text", suppressAuthor: true }, { id: "software" }],
  // Long after the first time.
  [{ id: "book-edition-number", locator: "200" }],
  [{ id: "book-two-authors-question", locator: "3" }],
  [{ id: "broadcast" }],
  [{ id: "legal-case", locator: "316" }],
];

/** Every item by itself in the order of the table, then the varied citations; in notes, each in a note of its own. */
export function citations(inNotes: boolean): CitationRequest[] {
  const single = ITEMS.map(({ id }): readonly CiteRequest[] => [{ id }]);
  return [...single, ...VARIED].map((items, index) => ({
    id: `c${index + 1}`,
    items,
    ...(inNotes && { noteIndex: index + 1 }),
  }));
}
