import type { GivenDocument } from "../reading/document-input.js";
import { writeAddress, type Address } from "../state/deep-link.js";
import { MOST_PACKED, packDocument } from "./packed-document.js";

/** A link with a document in it, or how many characters the document has when it is packed: null where that is not tried. */
export type LinkWithDocument = { readonly url: string } | { readonly packedLength: number | null };

/** What no packing makes short enough: deflate shrinks to a thousandth at best. */
const MOST_FITTING = MOST_PACKED * 1000;

/**
 * A link that opens the page anywhere, with a document in it, at a place of it.
 *
 * @param page address of the page; its fragment is replaced
 */
export async function linkWithDocument(page: string, document: GivenDocument, place: Address): Promise<LinkWithDocument> {
  const { input } = document;
  if ((typeof input === "string" ? input.length : input.size) > MOST_FITTING) return { packedLength: null };
  const packed = await packDocument(document);
  if (packed.length > MOST_PACKED) return { packedLength: packed.length };
  return { url: page.replace(/#.*$/s, "") + writeAddress({ ...place, packed }) };
}
