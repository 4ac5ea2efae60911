import type { QuotePlace, QuoteVerdict } from "@colloquy/quotation-verifier";
import { shorten } from "./display-width.js";
import { oneLine } from "./printable.js";
import { count, ranges } from "./ranges.js";
import { speakerName } from "./speaker-name.js";

/** How wide words that come near are shown. */
const SHOWN_WIDTH = 44;
/** The least similarity at which it helps to see what comes nearest to words that were not said. */
const NEAR = 0.4;

/** What is said of a verdict, line by line: who said it where, or how it differs; then what is grave. The first line may be empty. */
export function remarksOf(verdict: QuoteVerdict, titles: ReadonlyMap<string, string>): string[] {
  const { places, difference, grave, nearest } = verdict;
  const [place] = places;
  if (place === undefined) {
    if (nearest === null || nearest.similarity < NEAR) return [];
    return ["", `nearest: ${describePlace(nearest, titles)}: “${wordsOf(nearest)}”`];
  }
  const changes = difference
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, text }) => `${kind === "removed" ? "−" : "+"}${oneLine(text)}`);
  const said = verdict.speaker === "other" ? "said by " : "";
  const others = places.length > 1 ? `, and ${count(places.length - 1, "other place")}` : "";
  const first = `${said}${describePlace(place, titles)}${others}`;
  const differs = changes.length === 0 ? "" : `: ${changes.join(" ")}`;
  return [first + differs, ...grave.map(({ message }) => message)];
}

/** `Tokaev, turn 12`, with the transcript where there are several. */
function describePlace({ speaker, parts, transcriptId }: QuotePlace, titles: ReadonlyMap<string, string>): string {
  const ordinals = [...new Set(parts.map(({ turnOrdinal }) => turnOrdinal))].sort((a, b) => a - b);
  const who = speaker === null ? "an unknown speaker" : speakerName(speaker);
  const where = titles.size > 1 ? ` of ${titles.get(transcriptId) ?? transcriptId}` : "";
  return oneLine(`${who}, ${ordinals.length === 1 ? "turn" : "turns"} ${ranges(ordinals)}${where}`);
}

function wordsOf({ parts }: QuotePlace): string {
  return shorten(oneLine(parts.map(({ text }) => text).join(" … ")), SHOWN_WIDTH);
}
