import { formatCitations } from "@colloquy/citation-formatter";
import { STYLES } from "@colloquy/citation-formatter/styles";
import type { Transcript } from "@colloquy/corpus-schema";
import type { Sheet } from "./sheet.js";

/** One answer cited in each of the styles, with its turn as pinpoint, and what they left out. */
export function showCitations(sheet: Sheet, transcript: Transcript, ordinal: number): void {
  sheet.heading(`How to cite turn ${ordinal}`);
  const turn = transcript.turns.find((candidate) => candidate.ordinal === ordinal);
  const request = turn === undefined ? { transcript } : { transcript, targetId: turn.id };
  for (const { title, xml } of STYLES) {
    const [citation] = formatCitations([request], { style: xml });
    if (citation === undefined) continue;
    sheet.hanging("  ", sheet.paint.accent(title));
    sheet.field(`  ${citation.note === null ? "in text" : "note"}`, citation.text);
    if (citation.bibliography !== null) sheet.field("  list", citation.bibliography);
    const leftOut = citation.notPrinted.map(({ label }) => label);
    if (leftOut.length > 0) sheet.field("  left out", sheet.paint.faint(summarise(leftOut)));
  }
  if (turn !== undefined) {
    const { start, end } = turn.span;
    sheet.line();
    sheet.hanging("  ", sheet.paint.faint(`Turn ${ordinal} is ${turn.id}, characters ${start}–${end} of the source.`));
  }
}

const SHOWN_LABELS = 4;

function summarise(labels: readonly string[]): string {
  const rest = labels.length - SHOWN_LABELS;
  return labels.slice(0, SHOWN_LABELS).join(", ") + (rest > 0 ? `, and ${rest} more` : "");
}
