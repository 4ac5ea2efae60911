import type { Genre, Publication } from "@colloquy/corpus-schema";
import { CONTAINER_TYPES, GENRE_TYPES, UNKNOWN_GENRE } from "./item-types.table.js";

/** What the type of an item depends on. */
export interface TypeGrounds {
  readonly genre: Genre | undefined;
  /** The publication that the item is cited as, if any. */
  readonly publication: Publication | null;
  /** Whether somebody asks or is asked. */
  readonly isInterview: boolean;
}

/**
 * The CSL type of a conversation. A published one takes the type of its container, which what the document calls the
 * container decides, then the genre; an unpublished one that of its genre.
 */
export function itemType({ genre, publication, isInterview }: TypeGrounds): string {
  const row = genre === undefined ? UNKNOWN_GENRE[isInterview ? "interview" : "other"] : GENRE_TYPES[genre];
  if (publication?.container === undefined) return row.unpublished;
  if (publication.relation === "broadcast") return "broadcast";
  return typeByDescription(publication.description) ?? row.published;
}

function typeByDescription(description = ""): string | undefined {
  const words = new Set(description.toLowerCase().split(/[^\p{L}]+/u));
  return CONTAINER_TYPES.find((row) => row.words.some((word) => words.has(word)))?.type;
}
