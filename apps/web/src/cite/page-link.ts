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
  const { MOST_PACKED, packDocument } = await import("../keep/packed-document.js");
  // Words take more than a bit each when they are packed: nothing longer fits.
  if ((typeof input === "string" ? input.length : input.size) > MOST_PACKED * 8) return plain;
  const packed = await packDocument({ input, recipe: applied });
  return packed.length > MOST_PACKED ? plain : { url: page + writeAddress({ ...address, packed }), carries: true };
}
