import { formatBibliography } from "@colloquy/citation-formatter";
import { findStyle } from "@colloquy/citation-formatter/styles";
import type { Transcript } from "@colloquy/corpus-schema";
import { html } from "@colloquy/csl-processor";

/** The style of entries where the chosen one has none for a transcript, or is not one of the page's own. */
const FALLBACK = "chicago-author-date";

/** A transcript as a whole in a list of references, as HTML; null where no style has an entry for it. */
export function bibliographyEntry(transcript: Transcript, styleId: string): string | null {
  return entryIn(transcript, styleId) ?? entryIn(transcript, FALLBACK);
}

function entryIn(transcript: Transcript, styleId: string): string | null {
  const style = findStyle(styleId);
  if (style === undefined) return null;
  const [entry] = formatBibliography([transcript], { style: style.xml, output: html }).entries;
  return entry?.text ?? null;
}
