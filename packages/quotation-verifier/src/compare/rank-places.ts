import type { QuotePlace } from "../verdict.js";

const WORDING_ORDER = ["exact", "typographic", "elided", "altered"];

/** The claimed speaker's places first, then the most faithful, then the least grave, then in order of the corpus. */
export function rankPlaces(places: readonly QuotePlace[]): QuotePlace[] {
  const keys = (place: QuotePlace): number[] => [
    place.speakerJudgement === "other" ? 1 : 0,
    WORDING_ORDER.indexOf(place.wording),
    place.grave.length,
    place.interventions.length,
    place.crossesTurns ? 1 : 0,
    place.foldings.length,
  ];
  const ranked = places.map((place) => ({ place, keys: keys(place) }));
  ranked.sort((a, b) => a.keys.reduce((order, key, at) => order || key - (b.keys[at] ?? 0), 0));
  return withoutRepeats(ranked.map(({ place }) => place));
}

/** A turn with notes is indexed twice: what is found both ways is one place, and the better reading of it stays. */
function withoutRepeats(places: readonly QuotePlace[]): QuotePlace[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const end = place.parts.at(-1) ?? place.parts[0];
    const key = `${place.transcriptId} ${place.parts[0].span.start}-${end.span.end}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
