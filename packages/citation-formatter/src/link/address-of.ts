import type { Source } from "@colloquy/corpus-schema";
import type { PlacedPublication } from "../item/choose-publications.js";

/** An address on the web. */
export interface Address {
  readonly url: string;
  /** The publication that has it; null where it is the source's own. */
  readonly of: PlacedPublication | null;
}

/**
 * The address of what was read: the first that one of these publications has, else that of the source; null where none is
 * known. Which publications count depends on the use: a link into the text leads to the carrier alone, since no other
 * holds these very words; a reference may give the address of the publication that it names.
 */
export function addressOf(publications: readonly (PlacedPublication | null)[], source: Pick<Source, "url">): Address | null {
  for (const of of publications) if (of?.publication.url !== undefined) return { url: of.publication.url, of };
  return source.url === undefined ? null : { url: source.url, of: null };
}
