import type { PersonName } from "./speaker.js";
import type { Span } from "./span.js";

/** What kind of conversation a transcript records. */
export const GENRES = [
  "interview",
  "press-conference",
  "briefing",
  "hearing",
  "debate",
  "oral-history",
  "podcast",
  "broadcast",
  "panel",
  "speech",
] as const;
export type Genre = (typeof GENRES)[number];

/** The roles in which a document names people, whether they speak or not. */
export const CONTRIBUTOR_ROLES = [
  "interviewee",
  "interviewer",
  "moderator",
  "host",
  "guest",
  "witness",
  "chair",
  "author",
  "editor",
  "translator",
  "transcriber",
  "contact",
] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

/** A person whom the document names in a role. */
export interface Contributor {
  readonly name: PersonName;
  readonly role: ContributorRole;
  /** What the document calls the person: an office, a profession. */
  readonly description?: string;
}

/** What a publication is to the conversation. */
export const PUBLICATION_RELATIONS = ["original", "reprint", "translation", "broadcast", "excerpt"] as const;
export type PublicationRelation = (typeof PUBLICATION_RELATIONS)[number];

/** One appearance of the conversation in print, on air, on line or in an archive. */
export interface Publication {
  readonly relation: PublicationRelation;
  /** Whether the source is this publication. Where there are publications, exactly one is the carrier. */
  readonly carrier: boolean;
  /** The newspaper, magazine, programme or site. */
  readonly container?: string;
  /** What the document calls the container: `analytical magazine`. */
  readonly description?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** EDTF (ISO 8601-2), levels 0 and 1: `2004-03-02`, `2004-02-18/2004-03-02`, `1964~`. */
  readonly date?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly pages?: string;
  readonly url?: string;
  /** The institution that keeps the document: an archive, a library. Where there is no publisher, `place` is its place. */
  readonly archive?: string;
  /** Where the institution keeps it: collection, box, shelf mark, call number. */
  readonly archiveLocation?: string;
}

/**
 * Where a metadata value comes from. With `text`, the value must be derivable from the slices alone. Only language
 * and genre may be `inferred`.
 */
export type Evidence =
  | { readonly from: "text"; readonly spans: readonly Span[] }
  | { readonly from: "container" | "caller" | "inferred" };

/** What the document says about itself. What it does not say is absent. */
export interface Metadata {
  readonly title?: string;
  readonly genre?: Genre;
  /** BCP 47. */
  readonly language?: string;
  /** When the conversation took place or was first published, EDTF. */
  readonly date?: string;
  readonly place?: string;
  /** The occasion: a conference, a summit. */
  readonly event?: string;
  readonly excerpted?: boolean;
  readonly translated?: boolean;
  readonly rights?: string;
  readonly contributors: readonly Contributor[];
  readonly publications: readonly Publication[];
  /** Evidence of each field that is present, by JSON Pointer into the metadata: `/title`, `/publications/0/issue`. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** A metadata field that must have evidence. */
export interface MetadataField {
  /** JSON Pointer into the metadata. */
  readonly pointer: string;
  readonly value: string | boolean;
}

const TOP_FIELDS = ["title", "genre", "language", "date", "place", "event", "excerpted", "translated", "rights"] as const;
const PUBLICATION_FIELDS = [
  "container",
  "description",
  "volume",
  "issue",
  "date",
  "publisher",
  "place",
  "pages",
  "url",
  "archive",
  "archiveLocation",
] as const;

/**
 * The fields of a metadata value that are present and need evidence, in a fixed order. Roles, relations and the
 * carrier mark say how entries are arranged and have the evidence of their entry; parts of a name have that of the
 * full name.
 */
export function metadataFields(metadata: Metadata): MetadataField[] {
  const fields: MetadataField[] = [];
  const add = (pointer: string, value: string | boolean | undefined): void => {
    if (value !== undefined) fields.push({ pointer, value });
  };
  for (const name of TOP_FIELDS) add(`/${name}`, metadata[name]);
  metadata.contributors.forEach((contributor, index) => {
    add(`/contributors/${index}/name`, contributor.name.full);
    add(`/contributors/${index}/description`, contributor.description);
  });
  metadata.publications.forEach((publication, index) => {
    for (const name of PUBLICATION_FIELDS) add(`/publications/${index}/${name}`, publication[name]);
  });
  return fields;
}
