import type { CitationRequest } from "../citation-request.js";

/**
 * The note that first cites each item, by its place among these notes and not by its number, which changes with every
 * note before it. Items that are first cited in one note cannot be told apart by its number.
 */
export function firstNotes(citations: readonly CitationRequest[]): ReadonlyMap<string, number> {
  const places = new Map<number, number>();
  const notes = new Map<string, number>();
  const seen = new Set<string>();
  for (const { noteIndex = 0, items } of citations) {
    for (const item of items) {
      const id = String(item.id);
      if (seen.has(id)) continue;
      seen.add(id);
      if (noteIndex === 0) continue;
      const place = places.get(noteIndex) ?? places.size + 1;
      places.set(noteIndex, place);
      notes.set(id, place);
    }
  }
  return notes;
}
