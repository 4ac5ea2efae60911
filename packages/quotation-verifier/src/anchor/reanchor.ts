import { spansOverlap } from "@colloquy/corpus-schema";
import type { QuoteIndex } from "../index/quote-index.js";
import type { QuotePlace } from "../verdict.js";
import { verifyQuote } from "../verify-quote.js";
import { compareContext, wholeOf, type ContextAgreement } from "./compare-context.js";
import { findInSources, hullOfPlace } from "./find-in-sources.js";
import type { StoredSelector } from "./stored-selector.js";

/** Where a stored selector points now. */
export type Reanchoring =
  | { readonly status: "found"; readonly place: QuotePlace; readonly context: ContextAgreement }
  | { readonly status: "ambiguous"; readonly places: readonly QuotePlace[] }
  | { readonly status: "orphan"; readonly nearest: QuotePlace | null };

/** Of more places than this the answer is `ambiguous`, whatever their context. */
const MAX_PLACES = 10_000;

/**
 * Finds the place of a stored selector again, in transcripts that may have been corrected, parsed anew or moved, with
 * turns split and joined. Only the same words count, give or take foldings: never the most similar ones.
 *
 * The one place whose context is that of the selector is `found`. Where the context is that of no place or of several,
 * the answer is `ambiguous`, unless prefix, words and suffix together, as a quotation, come nearest to just one of the
 * places (`found`, its context `differs`) or to a passage with other words: what was selected was changed then, and
 * the same words elsewhere are not it (`orphan`). Never throws. A selector that cuts through a word is an orphan.
 */
export function reanchor(index: QuoteIndex, selector: StoredSelector): Reanchoring {
  const verdict = verifyQuote(index, selector.exact, { maxPlaces: MAX_PLACES, notes: true });
  const same = verdict.places.filter(hasSameWords);
  const places = same.length > 0 ? same : findInSources(index, selector.exact);
  if (places.length >= MAX_PLACES) return { status: "ambiguous", places };
  const agreeing = places
    .map((place) => ({ place, context: compareContext(index, place.transcriptId, hullOfPlace(place), selector) }))
    .filter(({ context }) => context !== "differs");
  const [only] = agreeing;
  if (only !== undefined) {
    if (agreeing.length === 1) return { status: "found", ...only };
    return { status: "ambiguous", places: agreeing.map(({ place }) => place) };
  }
  const whole = verifyQuote(index, wholeOf(selector), { notes: true });
  if (places.length > 0) return decide(places, whole.places);
  return { status: "orphan", nearest: verdict.places[0] ?? whole.places[0] ?? verdict.nearest };
}

/** Chooses among places with another context by the passages that come nearest to the words with their context. */
function decide(places: readonly QuotePlace[], nearest: readonly QuotePlace[]): Reanchoring {
  const [first, ...others] = places.filter((place) => nearest.some((passage) => overlap(place, passage)));
  if (first !== undefined) {
    if (others.length === 0) return { status: "found", place: first, context: "differs" };
    return { status: "ambiguous", places: [first, ...others] };
  }
  const [only, ...more] = places;
  if (nearest.length === 0 && more.length > 0) return { status: "ambiguous", places };
  return { status: "orphan", nearest: nearest[0] ?? only ?? null };
}

/** Whether a place has the words of the quotation and none but them: brackets stand for nothing else. */
function hasSameWords({ wording, interventions }: QuotePlace): boolean {
  return (wording === "exact" || wording === "typographic") && interventions.length === 0;
}

function overlap(a: QuotePlace, b: QuotePlace): boolean {
  return a.transcriptId === b.transcriptId && spansOverlap(hullOfPlace(a), hullOfPlace(b));
}
