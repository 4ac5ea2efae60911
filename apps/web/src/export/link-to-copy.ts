import { linkWithDocument } from "../keep/link-with-document.js";
import { MOST_PACKED } from "../keep/packed-document.js";
import type { GivenDocument } from "../reading/document-input.js";
import type { Address } from "../state/deep-link.js";
import { formatCount } from "../text/format-count.js";

/** A link with a transcript in it, or why there is none. */
export type LinkToCopy = { readonly url: string } | { readonly reason: string };

/**
 * A link that opens this page anywhere, with a document in it, at a place of it.
 *
 * @param page address of the page; its fragment is replaced
 */
export async function linkToCopy(page: string, document: GivenDocument, place: Address): Promise<LinkToCopy> {
  if (page.startsWith("file:")) {
    return { reason: "This page is a file on your disk, and a link to it leads nowhere for others. Save the transcript as a page to read, and send that instead." };
  }
  const link = await linkWithDocument(page, document, place);
  if ("url" in link) return link;
  const most = formatCount(MOST_PACKED);
  return {
    reason:
      link.packedLength === null
        ? `This transcript is too large for a link, which carries at most ${most} characters. Save it as a file and send that instead.`
        : `Packed, this transcript has ${formatCount(link.packedLength)} characters; links carry at most ${most}. Save it as a file and send that instead.`,
  };
}
