import type { Transcript } from "@colloquy/corpus-schema";
import type { QuotePlace } from "@colloquy/quotation-verifier";
import { ABBREVIATIONS } from "./abbreviations.table.js";

/** A sentence is followed no further than this on each side of a quotation, in UTF-16 code units. */
const REACH = 300;
const ABBREVIATED = new RegExp(`(?:^|[^\\p{L}])(?:\\p{Lu}|${ABBREVIATIONS.join("|")})\\.\\s$`, "u");
const ENDS = /[.!?…]["”’»)\]]{0,3}\s{1,3}$/u;

/** Finds the sentence of a transcript that a quotation stands in, as it was said; null where the transcript is not among them. */
export function sentenceFinder(transcripts: readonly Transcript[]): (place: QuotePlace) => string | null {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  return ({ transcriptId, parts }) => {
    const [first] = parts;
    const last = parts.findLast(({ turnId }) => turnId === first.turnId) ?? first;
    const turn = byId.get(transcriptId)?.turns.find(({ id }) => id === first.turnId);
    return turn === undefined ? null : sentenceAround(turn.text, first.textSpan.start, last.textSpan.end);
  };
}

/** The sentences that a stretch of a text lies in. A point behind one capital or an abbreviation ends none. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = Math.max(0, start - REACH);
  for (let at = start; at > from; at -= 1) {
    if (endsAt(text, at)) from = at;
  }
  let to = end;
  const limit = Math.min(text.length, end + REACH);
  while (to < limit && !endsAt(text, to)) to += 1;
  const isCut = { before: from > 0 && !endsAt(text, from), behind: to < text.length && !endsAt(text, to) };
  return `${isCut.before ? "…" : ""}${text.slice(from, to).trim()}${isCut.behind ? "…" : ""}`;
}

/** Whether a sentence ends in front of a place: behind its mark and the white space after that. */
function endsAt(text: string, at: number): boolean {
  if (!/\S/.test(text[at] ?? "x") || !/\s/.test(text[at - 1] ?? "")) return text.slice(at - 1, at + 1).includes("\n");
  const before = text.slice(Math.max(0, at - 8), at);
  return ENDS.test(before) && !ABBREVIATED.test(before) && !/^\p{Ll}/u.test(text.slice(at, at + 2));
}
