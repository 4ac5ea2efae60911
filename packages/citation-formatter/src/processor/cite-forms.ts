import type { BibliographyEntry, CitationResult, Processor } from "@colloquy/csl-processor";
import { breakAfter, requestFor, type Cited } from "../sequence/place-citations.js";

/**
 * A citation as if its source were cited for the first time.
 *
 * @param index its place in the sequence, from 0: the number of its note less one.
 */
export function fullForm(
  processor: Processor,
  cited: Cited,
  index: number,
  inNotes: boolean,
): CitationResult | undefined {
  return processor.cite([requestFor(cited, index, inNotes)]).at(-1);
}

/** A note as if its source were cited before, but not just before. */
export function shortForm(processor: Processor, cited: Cited, index: number): CitationResult | undefined {
  const first = requestFor(cited, index, true);
  return processor.cite([first, breakAfter(index, true), requestFor(cited, index + 1, true)]).at(-1);
}

/** The entries of the bibliography by item. Blocks of the output format are trimmed of the white space around them. */
export function entriesOf(processor: Processor): ReadonlyMap<string, BibliographyEntry> {
  return new Map(processor.bibliography().map((entry) => [entry.id, { ...entry, text: entry.text.trim() }]));
}
