import type { Transcript } from "@colloquy/corpus-schema";
import type { CslItem, LocaleSource, Style } from "@colloquy/csl-processor";
import { withEnglish } from "../processor/english-locale.js";
import { openStyle } from "../processor/open-style.js";
import { styleProbe } from "../processor/probe-style.js";
import type { CitedPublications } from "./choose-publications.js";
import { mapItem } from "./map-item.js";

/** How a transcript becomes a CSL item. */
export interface ItemOptions {
  /** Which publication the item is; `both` when absent. */
  readonly cite?: CitedPublications;
  /** BCP 47 tag of the reference, for the words and dates in `note` and `genre`; `en-US` when absent. */
  readonly lang?: string;
  /** Locales for those dates and terms; English is always there. */
  readonly locales?: LocaleSource;
  /** The style that the item is for: what it would not print is put where it does. Any style when absent. */
  readonly style?: string | Style;
}

/**
 * A transcript as a CSL item (CSL-JSON, CSL 1.0.2), to cite it in any CSL processor.
 *
 * A published interview takes the type of its container (`article-magazine` and so on) with the interviewee as author
 * and the interviewer beside; an unpublished one that of its genre. With `cite: "both"` the item is the original
 * publication, and `note` says which one was read and as what: "excerpted in Echo (Embassy, Washington), no. 8, March
 * 2, 2004". That is so because CSL 1.0.2 has `original-title`, `original-date` and `original-publisher`, but no
 * `original-container-title`, and nothing for an excerpt. The item's id is the transcript's.
 *
 * What the metadata does not say is absent, except that a conversation with neither title nor names nor container gets
 * its file name, address or id in brackets as title.
 */
export function toCslItem(
  transcript: Transcript,
  { cite = "both", lang = "en-US", locales: given, style }: ItemOptions = {},
): CslItem {
  const locales = withEnglish(given);
  const opened = style === undefined ? null : openStyle(style).style;
  const probe = opened === null ? null : styleProbe(opened, locales, lang);
  return mapItem(transcript, { cite, lang, locales, styleLocales: opened?.locales ?? [], probe }).item;
}
