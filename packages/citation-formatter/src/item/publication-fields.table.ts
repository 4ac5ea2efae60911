import type { Publication } from "@colloquy/corpus-schema";
import type { DateVariable, NumberVariable, TextVariable } from "@colloquy/csl-processor";

/** A field of a publication that is text. */
export type PublicationText = "container" | "volume" | "issue" | "publisher" | "place" | "pages";

/** A field of a publication, and the CSL variable that carries it. */
export interface PublicationFieldRow {
  readonly field: PublicationText;
  readonly variable: TextVariable | NumberVariable;
  /** The variable for broadcasts, where it is another one. */
  readonly broadcast?: TextVariable | NumberVariable;
  readonly rule: string;
}

/** The publication that an item is cited as (CSL 1.0.2, Appendix IV). */
export const PUBLICATION_FIELDS: readonly PublicationFieldRow[] = [
  { field: "container", variable: "container-title", rule: "CSL: the title of the container" },
  { field: "volume", variable: "volume", rule: "CSL: volume" },
  {
    field: "issue",
    variable: "issue",
    broadcast: "number",
    rule: "CSL: issue of a periodical; an episode has a number",
  },
  { field: "publisher", variable: "publisher", rule: "CSL: publisher" },
  { field: "place", variable: "publisher-place", rule: "CSL: where the publisher is" },
  { field: "pages", variable: "page", rule: "CSL: the range of pages of the item in its container" },
];

/** The variables for an original that the item is not cited as (CSL 1.0.2 has none for its container or number). */
export const ORIGINAL_FIELDS: readonly {
  readonly field: "publisher" | "place";
  readonly variable: TextVariable;
}[] = [
  { field: "publisher", variable: "original-publisher" },
  { field: "place", variable: "original-publisher-place" },
];

/** The date of a publication: of the one that is cited, and of an original behind it. */
export const PUBLICATION_DATES = { cited: "issued", original: "original-date" } as const satisfies Record<
  string,
  DateVariable
>;

/** The value of a text field of a publication, undefined where it is absent or blank. */
export function publicationText(publication: Publication, field: PublicationText): string | undefined {
  const value = publication[field];
  return value === undefined || value.trim() === "" ? undefined : value;
}
