import type { BibliographyEntry, CitationResult } from "@colloquy/csl-processor";
import type { CitingProcessor } from "./place-pinpoints.js";
import { pinpointOf } from "../locator/pinpoint.js";
import { breakAfter, requestFor, type Cited } from "../sequence/place-citations.js";

/** A place as it is cited at first, and later. */
export interface CitedForms {
  /** As if its source were cited for the first time. */
  readonly full: CitationResult;
  /** In a note, as if its source were cited before, but not just before. */
  readonly short: () => string;
}

/** Cites places by themselves, each of them once. */
export function citedForms(processor: CitingProcessor, inNotes: boolean): (cited: Cited) => CitedForms {
  const known = new Map<string, CitedForms>();
  return (cited) => {
    const key = JSON.stringify([cited.itemId, pinpointOf(cited.locator)]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const full = fullForm(processor, cited, inNotes);
    let short: string | undefined;
    const forms = { full, short: () => (short ??= shortForm(processor, cited)) };
    known.set(key, forms);
    return forms;
  };
}

function fullForm(processor: CitingProcessor, cited: Cited, inNotes: boolean): CitationResult {
  const result = processor.cite([requestFor(cited, 0, inNotes)]).at(-1);
  return result ?? { id: cited.itemId, text: "", items: [], warnings: [] };
}

function shortForm(processor: CitingProcessor, cited: Cited): string {
  const sequence = [requestFor(cited, 0, true), breakAfter(0, true), requestFor(cited, 1, true)];
  return processor.cite(sequence).at(-1)?.text ?? "";
}

/**
 * The entries of the bibliography by item; an item for which the style prints nothing has none. Blocks of the output
 * format are trimmed of the white space around them.
 */
export function entriesOf(processor: CitingProcessor): ReadonlyMap<string, BibliographyEntry> {
  const entries = processor.bibliography().map((entry) => ({ ...entry, text: entry.text.trim() }));
  return new Map(entries.filter(({ text }) => text !== "").map((entry) => [entry.id, entry]));
}
