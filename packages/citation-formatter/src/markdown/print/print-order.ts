import type { FoundCitation, TextEvent } from "../syntax/found-citation.js";

/** A place where citations are printed: one in the text, or a note of the author with all that it cites. */
export interface PrintedPlace<Citation> {
  /** Label of the author's note; null for a citation in the text, which is then the only one. */
  readonly note: string | null;
  readonly citations: readonly Citation[];
}

/**
 * The order in which citations are read: notes of the author stand where they are first referred to, not where they are
 * defined. Notes that nothing refers to come last; labels without a note are none.
 *
 * @param events by the label of the note that they stand in; null for the text
 * @param chosen the citations that are printed
 */
export function printOrder<Citation>(
  events: ReadonlyMap<string | null, readonly TextEvent[]>,
  chosen: ReadonlyMap<FoundCitation, Citation>,
): PrintedPlace<Citation>[] {
  const citedIn = (note: string | null): Citation[] =>
    (events.get(note) ?? []).flatMap((event) => ("citation" in event ? (chosen.get(event.citation) ?? []) : []));
  const notes = new Set<string>();
  const places: PrintedPlace<Citation>[] = [];
  const visit = (label: string): void => {
    const waiting = [label];
    for (let note = waiting.pop(); note !== undefined; note = waiting.pop()) {
      if (notes.has(note) || !events.has(note)) continue;
      notes.add(note);
      places.push({ note, citations: citedIn(note) });
      for (const event of (events.get(note) ?? []).toReversed()) if ("note" in event) waiting.push(event.note);
    }
  };
  for (const event of events.get(null) ?? []) {
    if ("note" in event) visit(event.note);
    else {
      const citation = chosen.get(event.citation);
      if (citation !== undefined) places.push({ note: null, citations: [citation] });
    }
  }
  for (const note of events.keys()) if (note !== null) visit(note);
  return places;
}
