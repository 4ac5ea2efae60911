import type { CitationResult, Warning } from "@colloquy/csl-processor";
import type { CitingProcessor } from "./place-pinpoints.js";
import { citationWarning, type CitationWarning } from "../warning.js";

/** Findings of the processor that this package makes itself, with the place in the metadata. */
const TOLD: readonly Warning["code"][] = ["unparsed-date", "missing-locale"];

/** What the processor found about an item and one citation of it. */
export function itemWarnings(processor: CitingProcessor, itemId: string, citation?: CitationResult): CitationWarning[] {
  return [...processor.warnings(), ...(citation?.warnings ?? [])]
    .filter((warning) => warning.itemId === undefined || warning.itemId === itemId)
    .filter(({ code }) => !TOLD.includes(code))
    .map(({ code, message, hint }) => citationWarning(code, message, hint === undefined ? {} : { hint }));
}
