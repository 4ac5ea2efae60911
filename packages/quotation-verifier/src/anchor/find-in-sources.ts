import { containsSpan, firstEndingAfter, hullOf, toText, type Span, type Transcript, type Turn } from "@colloquy/corpus-schema";
import type { QuoteIndex } from "../index/quote-index.js";
import type { QuotePlace } from "../verdict.js";
import { verifyQuote } from "../verify-quote.js";

/** So many occurrences of some characters are looked at. */
const MAX_OCCURRENCES = 1000;

/**
 * The places of characters as they stand in a source: with markup and escapes that the reading text has not, and with
 * the labels of the turns between which they reach.
 */
export function findInSources(index: QuoteIndex, exact: string): QuotePlace[] {
  const said = new Map<string, readonly QuotePlace[]>();
  const placesOf = (words: string): readonly QuotePlace[] => {
    const places = said.get(words) ?? verifyQuote(index, words, { notes: true }).places;
    said.set(words, places);
    return places;
  };
  return index.transcripts.flatMap((transcript) =>
    occurrencesOf(transcript, exact).flatMap(({ span, words }) =>
      placesOf(words).filter(
        (place) =>
          place.transcriptId === transcript.id && place.wording === "exact" && containsSpan(span, hullOfPlace(place)),
      ),
    ),
  );
}

/** Characters in a source, and what is said in them: the reading text of each turn that they reach into. */
interface Occurrence {
  readonly span: Span;
  readonly words: string;
}

function occurrencesOf({ source: { text }, turns }: Transcript, exact: string): Occurrence[] {
  const found: Occurrence[] = [];
  if (exact.trim() === "") return found;
  let spans: readonly Span[] | null = null;
  let at = text.indexOf(exact);
  while (at !== -1 && found.length < MAX_OCCURRENCES) {
    const span = { start: at, end: at + exact.length };
    spans ??= turns.map((turn) => turn.span);
    found.push({ span, words: wordsFrom(turns, firstEndingAfter(spans, span.start), span) });
    at = text.indexOf(exact, span.end);
  }
  return found;
}

function wordsFrom(turns: readonly Turn[], first: number, span: Span): string {
  const words: string[] = [];
  for (let at = first; at < turns.length; at += 1) {
    const turn = turns[at];
    if (turn === undefined || turn.span.start >= span.end) break;
    words.push(turn.text.slice(toText(turn, span.start, "start"), toText(turn, span.end, "end")));
  }
  return words.join("\n");
}

/** From the first character of a place in the source to its last. */
export function hullOfPlace({ parts }: QuotePlace): Span {
  return hullOf(parts.map(({ span }) => span)) ?? parts[0].span;
}
