import type { Metadata, PublicationRelation } from "@colloquy/corpus-schema";
import type { CarriedAs } from "./connecting-words.table.js";

/** What a document has of a conversation, and the metadata fields that say so. */
export interface Carried {
  readonly as: CarriedAs;
  /** JSON Pointers into the metadata. */
  readonly pointers: readonly string[];
}

/**
 * What the document that was read has of the conversation. An excerpt or a translation is said before a mere reprint;
 * null where nothing sets it apart from the original.
 */
export function carriedAs(metadata: Metadata, relation: PublicationRelation | null): Carried | null {
  const pointers = [
    ...(metadata.excerpted === true ? ["/excerpted"] : []),
    ...(metadata.translated === true ? ["/translated"] : []),
  ];
  const excerpted = metadata.excerpted === true || relation === "excerpt";
  const translated = metadata.translated === true || relation === "translation";
  if (excerpted) return { as: translated ? "excerptedTranslation" : "excerpted", pointers };
  if (translated) return { as: "translated", pointers };
  if (relation === "broadcast") return { as: "broadcast", pointers };
  return relation === null ? null : { as: "reprinted", pointers };
}
