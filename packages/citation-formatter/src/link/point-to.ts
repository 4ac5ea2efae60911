import { createSelectors, findSurrogatePairs, textDirective, textLink, type Source } from "@colloquy/corpus-schema";
import type { Citation, CitationFor } from "../citation.js";
import { addressOf } from "./address-of.js";
import type { Locator } from "../locator/locator.js";

const pairs = new WeakMap<Source, Int32Array>();

/** What leads to the words of a citation: a link for browsers, and selectors for programs. */
export function pointTo(
  { transcript, span }: CitationFor,
  locator: Locator | null,
): Pick<Citation, "link" | "selectors"> {
  const place = span ?? locator?.span ?? null;
  const address = addressOf(transcript);
  const link = address === null ? null : textLink(address, place === null ? null : textDirective(transcript, place));
  return { link, selectors: place === null ? null : createSelectors(transcript.source, place, pairsOf(transcript.source)) };
}

function pairsOf(source: Source): Int32Array {
  const known = pairs.get(source);
  if (known !== undefined) return known;
  const found = findSurrogatePairs(source.text);
  pairs.set(source, found);
  return found;
}
