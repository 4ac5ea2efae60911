import type { Publication } from "@colloquy/corpus-schema";
import type { DateVariable, NumberVariable, TextVariable } from "@colloquy/csl-processor";

/** A field of a publication that is text. */
export type PublicationText = "container" | "volume" | "issue" | "publisher" | "place" | "pages" | "archive" | "archiveLocation";

/** A field of a publication, and the CSL variable that carries it. */
export interface PublicationFieldRow {
  readonly field: PublicationText;
  readonly variable: TextVariable | NumberVariable;
  /** The variable in its place for a type of item, for a kind of publication. */
  readonly otherwise?: { readonly where: PublicationTrait; readonly variable: TextVariable | NumberVariable };
}

/** The publication that an item is cited as (CSL 1.0.2, Appendix IV). */
export const PUBLICATION_FIELDS: readonly PublicationFieldRow[] = [
  // CSL: the title of the container
  { field: "container", variable: "container-title" },
  // CSL: volume
  { field: "volume", variable: "volume" },
  // CSL: issue of a periodical; an episode and the print of a hearing have a number
  {
    field: "issue",
    variable: "issue",
    otherwise: { where: "numbered", variable: "number" },
  },
  // CSL: publisher
  { field: "publisher", variable: "publisher" },
  // CSL: where the publisher is; without one, where the archive is
  {
    field: "place",
    variable: "publisher-place",
    otherwise: { where: "archived", variable: "archive-place" },
  },
  // CSL: the range of pages of the item in its container
  { field: "pages", variable: "page" },
  // CSL: the archive that stores the item
  { field: "archive", variable: "archive" },
  // CSL: the place of the item within its archive
  { field: "archiveLocation", variable: "archive_location" },
];

/** What sets a publication apart for its fields: its parts have numbers of their own, or an archive keeps it. */
export type PublicationTrait = "numbered" | "archived";

/** CSL types whose parts have a number, not an issue. */
const NUMBERED_TYPES: readonly string[] = ["broadcast", "hearing"];

/** What a publication is, when it is cited as an item of some type. */
export function publicationTraits(publication: Publication, type: string): PublicationTrait[] {
  return [
    ...(NUMBERED_TYPES.includes(type) ? (["numbered"] as const) : []),
    ...(publication.archive !== undefined && publication.publisher === undefined ? (["archived"] as const) : []),
  ];
}

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
