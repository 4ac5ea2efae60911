import { containsSpan, isWhiteSpace, sliceSpan, subtractSpans, type Span } from "../span.js";
import type { Transcript } from "../transcript.js";
import { applyEdits, type Edit, type EditReason, type Turn } from "../turn.js";
import type { Report } from "./report.js";

/** Hyphen-minus, soft hyphen, not sign (printed by some scanners), hyphen, non-breaking hyphen. */
const HYPHENS = "-\u00AD\u00AC\u2010\u2011";

/** Zero-width and bidirectional marks carry no words and may go with white space. */
const INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u2060\u061C";

export function checkEdits(transcript: Transcript, report: Report): void {
  const paratextSpans = transcript.paratexts.map((paratext) => paratext.span);
  transcript.turns.forEach((turn, index) => {
    checkEditOrder(turn, index, report);
    turn.edits.forEach((edit, at) => {
      const problem = dishonesty(transcript.source.text, edit, paratextSpans);
      if (problem === null) return;
      report("edit-honest", `Edit ${at + 1} of turn ${index + 1} ${problem}.`, {
        span: edit.span,
        path: `/turns/${index}/edits/${at}`,
      });
    });
    if (turn.text !== applyEdits(transcript.source.text, turn.span, turn.edits)) {
      report("reading-text", `That of turn ${index + 1} is not.`, { span: turn.span, path: `/turns/${index}/text` });
    }
  });
}

function checkEditOrder(turn: Turn, index: number, report: Report): void {
  let end = turn.span.start;
  turn.edits.forEach(({ span }, at) => {
    if (span.start < end || span.start >= span.end || !containsSpan(turn.span, span)) {
      report("edit-order", `Edit ${at + 1} of turn ${index + 1} breaks this.`, { span, path: `/turns/${index}/edits/${at}` });
    }
    end = Math.max(end, span.end);
  });
}

/** Which characters outside of paratexts an edit may take away, by its reason. */
const REMOVABLE: Record<EditReason, (character: string) => boolean> = {
  unwrap: (character) => isBlank(character),
  space: (character) => isBlank(character),
  hyphen: (character) => isBlank(character) || HYPHENS.includes(character),
  entity: () => true,
  markup: (character) => isBlank(character),
  furniture: (character) => isBlank(character),
};

/** What is dishonest about an edit, as the end of a sentence; null when nothing is. */
function dishonesty(text: string, edit: Edit, paratextSpans: readonly Span[]): string | null {
  if (edit.reason === "entity") {
    return /^&[#0-9A-Za-z]+;?$/.test(sliceSpan({ text }, edit.span)) ? null : "replaces what is no character reference";
  }
  if (!Array.from(edit.text).every((character) => isBlank(character))) return `adds ${JSON.stringify(edit.text)}`;
  const removable = REMOVABLE[edit.reason];
  for (const piece of subtractSpans(edit.span, paratextSpans)) {
    const lost = Array.from(sliceSpan({ text }, piece)).find((character) => !removable(character));
    if (lost !== undefined) return `removes ${JSON.stringify(lost)} as ${edit.reason}`;
  }
  return null;
}

function isBlank(character: string): boolean {
  return isWhiteSpace(character.charCodeAt(0)) || INVISIBLE.includes(character);
}
