import { splitsSurrogatePair, type Span } from "../span.js";
import type { Transcript } from "../transcript.js";
import type { Report } from "./report.js";

export function checkSpans(transcript: Transcript, report: Report): void {
  const { text } = transcript.source;
  for (const [path, span] of spansOf(transcript)) {
    if (span.start < 0 || span.start > span.end || span.end > text.length) {
      report("span-in-text", `[${span.start}, ${span.end}) in a text of ${text.length}.`, { span, path });
    } else if (splitsSurrogatePair(text, span.start) || splitsSurrogatePair(text, span.end)) {
      report("span-surrogate", `[${span.start}, ${span.end}) does.`, { span, path });
    }
  }
}

/** Every span of a transcript with its JSON Pointer. */
function* spansOf(transcript: Transcript): Generator<[path: string, span: Span]> {
  for (const [index, location] of transcript.source.locations.entries()) {
    yield [`/source/locations/${index}/span`, location.span];
  }
  for (const [index, speaker] of transcript.speakers.entries()) yield [`/speakers/${index}/span`, speaker.span];
  for (const [index, turn] of transcript.turns.entries()) {
    if (turn.labelSpan !== null) yield [`/turns/${index}/labelSpan`, turn.labelSpan];
    yield [`/turns/${index}/span`, turn.span];
    for (const [at, edit] of turn.edits.entries()) yield [`/turns/${index}/edits/${at}/span`, edit.span];
  }
  for (const [index, paratext] of transcript.paratexts.entries()) yield [`/paratexts/${index}/span`, paratext.span];
  for (const [pointer, evidence] of Object.entries(transcript.metadata.evidence)) {
    if (evidence.from !== "text") continue;
    for (const span of evidence.spans) yield [`/metadata/evidence/${escapePointer(pointer)}`, span];
  }
  for (const [index, classification] of transcript.classifications.entries()) {
    for (const [at, assignment] of classification.assignments.entries()) {
      for (const evidence of assignment.evidence) {
        yield [`/classifications/${index}/assignments/${at}/evidence`, evidence.span];
      }
    }
  }
}

/** A key as a part of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
