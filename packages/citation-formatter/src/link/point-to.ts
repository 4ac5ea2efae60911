import { createSelectors, findSurrogatePairs, textDirective, textLink, type Source } from "@colloquy/corpus-schema";
import type { Citation, CitationFor } from "../citation.js";
import { placePublications } from "../item/choose-publications.js";
import { addressOf } from "./address-of.js";
import type { Locator } from "../locator/locator.js";

const pairs = new WeakMap<Source, Int32Array>();

/** What leads to the words of a citation: a link for browsers, and selectors for programs. */
export function pointTo(
  { transcript, span }: CitationFor,
  locator: Locator | null,
): Pick<Citation, "link" | "selectors"> {
  const place = span ?? locator?.span ?? null;
  const { metadata, source } = transcript;
  const address = addressOf(placePublications(metadata).filter(({ publication }) => publication.carrier), source);
  const link = address === null ? null : textLink(address.url, place === null ? null : textDirective(transcript, place));
  return { link, selectors: place === null ? null : createSelectors(source, place, pairsOf(source)) };
}

function pairsOf(source: Source): Int32Array {
  const known = pairs.get(source);
  if (known !== undefined) return known;
  const found = findSurrogatePairs(source.text);
  pairs.set(source, found);
  return found;
}
