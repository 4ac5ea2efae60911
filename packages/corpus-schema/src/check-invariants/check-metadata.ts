import { isEdtf } from "../edtf.js";
import { metadataFields, type MetadataField } from "../metadata.js";
import { sliceSpan } from "../span.js";
import type { Transcript } from "../transcript.js";
import { escapePointer } from "./check-spans.js";
import type { Report } from "./report.js";

/** The only fields that may be concluded from the whole rather than read at a place. */
const INFERABLE = new Set(["/language", "/genre"]);

/** Fields whose value is no wording of the source: a code, a date in EDTF, a yes or no. */
const CODED = /^\/(?:language|genre|excerpted|translated)$|(?:^|\/)date$/;

export function checkMetadata(transcript: Transcript, report: Report): void {
  const { metadata } = transcript;
  const fields = metadataFields(metadata);
  for (const field of fields) {
    const path = `/metadata${field.pointer}`;
    if (/(?:^|\/)date$/.test(field.pointer) && typeof field.value === "string" && !isEdtf(field.value)) {
      report("date-edtf", `${JSON.stringify(field.value)} is not.`, { path });
    }
    checkEvidence(transcript, field, report);
  }
  const present = new Set(fields.map((field) => field.pointer));
  for (const pointer of Object.keys(metadata.evidence)) {
    if (present.has(pointer)) continue;
    const path = `/metadata/evidence/${escapePointer(pointer)}`;
    report("metadata-evidence", `${pointer} has evidence and no value.`, { path });
  }
  const carriers = metadata.publications.filter((publication) => publication.carrier).length;
  if (metadata.publications.length > 0 && carriers !== 1) {
    report("one-carrier", `There are ${carriers}.`, { path: "/metadata/publications" });
  }
}

function checkEvidence(transcript: Transcript, field: MetadataField, report: Report): void {
  const { pointer, value } = field;
  const evidence = transcript.metadata.evidence[pointer];
  const path = `/metadata${pointer}`;
  if (evidence === undefined) {
    report("metadata-evidence", `${pointer} has none.`, { path });
    return;
  }
  if (evidence.from === "inferred" && !INFERABLE.has(pointer)) {
    report("metadata-derivable", `${pointer} is inferred.`, { path });
  }
  if (evidence.from !== "text") return;
  const slices = evidence.spans.map((span) => sliceSpan(transcript.source, span));
  const [first] = evidence.spans;
  const place = { path, ...(first === undefined ? {} : { span: first }) };
  if (slices.every((slice) => slice.trim() === "")) {
    report("metadata-derivable", `${pointer} points at nothing.`, place);
  } else if (typeof value === "string" && !CODED.test(pointer) && !isDerivable(value, slices)) {
    report("metadata-derivable", `${JSON.stringify(value)} is not in ${JSON.stringify(slices.join(" "))}.`, place);
  }
}

const CHARACTER_REFERENCE = /(&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[0-9a-z]{2,31});?)/giu;
/** `&lt`: characters of the shortest reference without its semicolon. */
const SHORTEST_REFERENCE = 3;

/** Whether slices hold a value: as it is, or with character references (`&amp;`) for some of its characters. */
function isDerivable(value: string, slices: readonly string[]): boolean {
  if (slices.map(fold).join("").includes(fold(value))) return true;
  const pieces = slices.join("").split(CHARACTER_REFERENCE).map(fold);
  return pieces.length > 1 && followsPieces(fold(value), pieces);
}

/**
 * Whether a text is pieces at even places in order, the first and last perhaps in part. What is between two of them is
 * the reference of the odd place: at most two characters for it, or for the beginning of what only looks like all of it.
 */
function followsPieces(text: string, pieces: readonly string[]): boolean {
  let ends = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    const next = new Set<number>();
    if (index % 2 === 0) addBeginnings(next, text, piece);
    else ends.add(0);
    for (const end of ends) {
      if (index % 2 === 1) addReferenceEnds(next, text, end, piece);
      else if (end + piece.length >= text.length && piece.startsWith(text.slice(end))) return true;
      else if (text.startsWith(piece, end)) next.add(end + piece.length);
    }
    ends = next;
  }
  return false;
}

/** Adds how much of a text a piece ends with: there the text may begin. */
function addBeginnings(ends: Set<number>, text: string, piece: string): void {
  for (let length = Math.min(text.length, piece.length); length > 0; length -= 1) {
    if (text.startsWith(piece.slice(piece.length - length))) ends.add(length);
  }
}

/** Adds where a reference may end that begins here: as it is written, or with its beginning replaced (`&copyAnn`, `©Ann`). */
function addReferenceEnds(ends: Set<number>, text: string, start: number, reference: string): void {
  if (text.startsWith(reference, start)) ends.add(start + reference.length);
  for (let kept = 0; kept <= reference.length - SHORTEST_REFERENCE; kept += 1) {
    const rest = reference.slice(reference.length - kept);
    for (const length of [0, 1, 2]) {
      const end = start + length + kept;
      if (end <= text.length && text.startsWith(rest, start + length)) ends.add(end);
    }
  }
}

/** Case and white space do not matter to whether words are there: a sign of the format may stand between two letters. */
function fold(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}
