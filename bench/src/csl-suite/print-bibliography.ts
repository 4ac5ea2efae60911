import type { Processor } from "@colloquy/csl-processor";
import { NOTHING_PRINTED, type Sections } from "./fixture.js";

/** The bibliography as the suite writes it, for the items that the processor has. */
export function printBibliography(processor: Processor, sections: Sections): string {
  const printed = processor
    .bibliography()
    .map(({ text }, index) => (text === "" ? emptyEntry(index, sections) : text))
    .filter((text) => text !== "")
    .map((text) => `  <div class="csl-entry">${text}</div>\n`);
  return printed.length === 0 ? "" : `<div class="csl-bib-body">\n${printed.join("")}</div>`;
}

/** The processor returns no text for an entry that prints nothing; the suite shows the gap where entries have numbers. */
function emptyEntry(index: number, sections: Sections): string {
  const numbers = /<(?:text|number) [^>]*"citation-number"/.test(sections.get("CSL") ?? "");
  return numbers ? `${index + 1}. ${NOTHING_PRINTED}` : "";
}
