import type { QuotePlace, QuoteVerdict } from "../verdict.js";

/** The least similarity at which it helps to see what comes nearest to words that were not said. */
const NEAR = 0.4;

/** Who said the words and where: `Tokaev, turn 12`, with the transcript where there are several. */
function describeQuotePlace(place: QuotePlace, titles: ReadonlyMap<string, string>): string {
  const ordinals = [...new Set(place.parts.map(({ turnOrdinal }) => turnOrdinal))].sort((a, b) => a - b);
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  const turns = first === last ? `turn ${first}` : `turns ${first}–${last}`;
  const { speaker } = place;
  const name = speaker?.name?.family ?? speaker?.name?.full ?? speaker?.labels[0] ?? "an unknown speaker";
  const where = titles.size > 1 ? ` of ${titles.get(place.transcriptId) ?? place.transcriptId}` : "";
  return `${name}, ${turns}${where}`;
}

/** Where the words of a verdict were found, in a phrase; empty where they were not. */
export function foundAt(verdict: QuoteVerdict, titles: ReadonlyMap<string, string>): string {
  const { places, nearest, speaker } = verdict;
  const [place] = places;
  if (place === undefined) {
    const isNear = nearest !== null && nearest.similarity >= NEAR;
    return isNear ? `nearest: ${describeQuotePlace(nearest, titles)}: “${wordsOf(nearest)}”` : "";
  }
  const others = places.length === 1 ? "" : `, and ${places.length - 1} other ${places.length === 2 ? "place" : "places"}`;
  return `${speaker === "other" ? "said by " : ""}${describeQuotePlace(place, titles)}${others}`;
}

/** The words of a place as they were said. */
function wordsOf({ parts }: QuotePlace): string {
  return parts.map(({ text }) => text).join(" … ");
}
