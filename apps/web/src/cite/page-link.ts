import { isFoundingInterview } from "../founding-interview.js";
import type { State } from "../state/state.js";
import { addressOf } from "../state/go-to.js";
import { writeAddress } from "../state/deep-link.js";

/** A link into this page, to what is selected. */
export interface PageLink {
  readonly url: string;
  /** Whether the transcript travels in the link, so that it opens anywhere. */
  readonly carries: boolean;
}

/** Of a document with more bytes nothing is packed: the link is asked for with every selection, and words would be too long. */
const MOST_TRIED = 64_000;

/**
 * The link to what is selected, with the transcript in it where that is small enough for a link; without it for the founding
 * interview, which the page opens with everywhere.
 *
 * @param page address of the page, without its fragment
 */
export async function pageLink(state: State, page: string): Promise<PageLink> {
  const address = addressOf(state);
  const plain = { url: page + writeAddress(address), carries: false };
  const { input, applied } = state;
  if (input === null || isFoundingInterview(input)) return plain;
  if ((typeof input === "string" ? input.length : input.size) > MOST_TRIED) return plain;
  const { linkWithDocument } = await import("../keep/link-with-document.js");
  const link = await linkWithDocument(page, { input, recipe: applied }, address);
  return "url" in link ? { url: link.url, carries: true } : plain;
}
