import { MOST_PACKED, packDocument } from "../keep/packed-document.js";
import type { GivenDocument } from "../reading/document-input.js";
import { writeAddress, type Address } from "../state/deep-link.js";
import { formatCount } from "../text/format-count.js";

/** A link with a transcript in it, or why there is none. */
export type LinkToCopy = { readonly url: string } | { readonly reason: string };

/** What no packing makes short enough: deflate shrinks to a thousandth at best. */
const MOST_FITTING = MOST_PACKED * 1000;

/**
 * A link that opens this page anywhere, with a document in it, at a place of it.
 *
 * @param page address of the page; its fragment is replaced
 */
export async function linkToCopy(page: string, document: GivenDocument, place: Address): Promise<LinkToCopy> {
  if (page.startsWith("file:")) {
    return { reason: "This page is a file on your disk, and a link to it leads nowhere for others. Save the transcript as a page to read, and send that instead." };
  }
  const { input } = document;
  if ((typeof input === "string" ? input.length : input.size) > MOST_FITTING) {
    return { reason: `This transcript is too large for a link, which carries at most ${formatCount(MOST_PACKED)} characters. Save it as a file and send that instead.` };
  }
  const packed = await packDocument(document);
  if (packed.length > MOST_PACKED) {
    return {
      reason: `Packed, this transcript has ${formatCount(packed.length)} characters; links carry at most ${formatCount(MOST_PACKED)}. Save it as a file and send that instead.`,
    };
  }
  return { url: page.replace(/#.*$/s, "") + writeAddress({ ...place, packed }) };
}
