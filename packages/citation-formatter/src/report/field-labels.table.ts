import type { PublicationRelation } from "@colloquy/corpus-schema";

/** Names of metadata fields for people, by the last segment of their JSON Pointer. */
export const FIELD_LABELS: ReadonlyMap<string, string> = new Map([
  ["title", "title"],
  ["date", "date"],
  ["place", "place"],
  ["event", "occasion"],
  ["excerpted", "that it is an excerpt"],
  ["translated", "that it is a translation"],
  ["rights", "rights"],
  ["name", "name"],
  ["description", "description"],
  ["container", "container"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["publisher", "publisher"],
  ["pages", "pages"],
  ["url", "address"],
  ["archive", "archive"],
  ["archiveLocation", "place in the archive"],
]);

/** Names of publications for people, by relation. */
export const RELATION_LABELS: Readonly<Record<PublicationRelation, string>> = {
  original: "original publication",
  reprint: "reprint",
  translation: "translation",
  broadcast: "broadcast",
  excerpt: "excerpt",
};
