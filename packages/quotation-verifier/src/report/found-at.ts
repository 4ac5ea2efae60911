import { labelOfSpeaker } from "@colloquy/corpus-schema";
import type { QuotePlace, QuoteVerdict } from "../verdict.js";

/** The least similarity at which it helps to see what comes nearest to words that were not said. */
const NEAR = 0.4;

/**
 * Where the words of a verdict were found, in a phrase: `Tokaev, turn 12`, with the transcript where there are several,
 * and with how many other places have them; of absent words, what comes nearest, if it is near; else empty.
 *
 * Where the words are not the claimed speaker's, the phrase says both: `given to Lind, said by Osei, turn 4`, and of
 * altered words `given to Lind, near the words of Osei, turn 4`.
 *
 * @param titles What to call each transcript, by its id.
 * @param shorten Makes words that come nearest shorter, for want of room.
 * @param claim Whom the words are given to; without it only who said them is told.
 */
export function foundAt(
  { places, nearest, speaker, wording }: QuoteVerdict,
  titles: ReadonlyMap<string, string>,
  shorten: (words: string) => string = (words) => words,
  claim: string | null = null,
): string {
  const [place] = places;
  if (place === undefined) {
    const isNear = nearest !== null && nearest.similarity >= NEAR;
    return isNear ? `nearest: ${describeQuotePlace(nearest, titles)}: “${shorten(wordsOf(nearest))}”` : "";
  }
  const others = places.length === 1 ? "" : `, and ${places.length - 1} other ${places.length === 2 ? "place" : "places"}`;
  const given = claim === null ? "" : `given to ${claim}, `;
  const said = wording === "altered" ? "near the words of " : "said by ";
  return `${speaker === "other" ? given + said : ""}${describeQuotePlace(place, titles)}${others}`;
}

function describeQuotePlace({ speaker, parts, transcriptId }: QuotePlace, titles: ReadonlyMap<string, string>): string {
  const ordinals = [...new Set(parts.map(({ turnOrdinal }) => turnOrdinal))].sort((a, b) => a - b);
  const where = titles.size > 1 ? ` of ${titles.get(transcriptId) ?? transcriptId}` : "";
  return `${labelOfSpeaker(speaker) ?? "an unknown speaker"}, ${ordinals.length === 1 ? "turn" : "turns"} ${rangesOf(ordinals)}${where}`;
}

/** Sorted ordinals as ranges: `1–3, 5`. */
function rangesOf(ordinals: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const ordinal of ordinals) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] + 1 === ordinal) open[1] = ordinal;
    else ranges.push([ordinal, ordinal]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}

/** The words of a place as they were said. */
function wordsOf({ parts }: QuotePlace): string {
  return parts.map(({ text }) => text).join(" … ");
}
