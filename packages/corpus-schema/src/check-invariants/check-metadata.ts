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
  } else if (typeof value === "string" && !CODED.test(pointer) && !fold(slices.join(" ")).includes(fold(value))) {
    report("metadata-derivable", `${JSON.stringify(value)} is not in ${JSON.stringify(slices.join(" "))}.`, place);
  }
}

/** Case and the kind and length of white space do not matter to whether words are there. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
