import { metadataFields, sliceSpan, type Metadata, type Span, type Transcript } from "@colloquy/corpus-schema";
import type { TextPlace } from "../layout/text-place.js";
import type { InspectedField } from "./inspection.js";

/** Every metadata field of a transcript with its value and where it was read. */
export function inspectMetadata({ metadata, source }: Transcript, placeOf: (span: Span) => TextPlace): InspectedField[] {
  return metadataFields(metadata).map(({ pointer, value }) => {
    const evidence = metadata.evidence[pointer];
    const spans = evidence?.from === "text" ? evidence.spans : [];
    return {
      field: pointer,
      name: fieldName(pointer, metadata),
      value,
      from: evidence?.from ?? "inferred",
      places: spans.map((span) => {
        const { line, column } = placeOf(span);
        return { line, column, words: sliceSpan(source, span) };
      }),
    };
  });
}

/** `interviewee`, `interviewee, description`, `reprint, issue`: what a person calls a field. */
function fieldName(pointer: string, metadata: Metadata): string {
  const [, list = "", index, part] = pointer.split("/");
  if (index === undefined || part === undefined) return list;
  const owner =
    list === "contributors" ? metadata.contributors[Number(index)]?.role : metadata.publications[Number(index)]?.relation;
  return part === "name" ? (owner ?? part) : `${owner ?? list}, ${part}`;
}
