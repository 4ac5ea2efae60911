import { metadataFields, type Metadata, type MetadataField } from "@colloquy/corpus-schema";
import type { Origin } from "../item/item-draft.js";
import { FIELD_LABELS, RELATION_LABELS } from "./field-labels.table.js";
import { holdsWords } from "./holds-words.js";

/** A metadata field that a reference does not show. */
export interface UnprintedField {
  /** JSON Pointer into the metadata: `/publications/1/issue`. */
  readonly field: string;
  /** The field in words: `issue of the reprint`. */
  readonly label: string;
  readonly value: string;
}

/** What a reference shows. */
export interface Printed {
  readonly variables: ReadonlySet<string>;
  /** How many parts of the date of publication are shown. */
  readonly dateParts: number;
  /** Whether it is shown that it is approximate. */
  readonly printsCirca: boolean;
  /** The characters of the full citation and the bibliography entry, without fonts. */
  readonly text: string;
}

/** Fields that say how the others are read and printed, and are no part of a reference themselves. */
const SILENT: readonly string[] = ["/language", "/genre"];

/**
 * The metadata fields that a reference does not show: none of the CSL variables that carry them is printed, or the
 * reference lacks the words of the value that must be in it, such as a name that "et al." stands for.
 */
export function unprintedFields(metadata: Metadata, origins: readonly Origin[], printed: Printed): UnprintedField[] {
  const shown = new Set(
    origins
      .filter((origin) => isShown(origin, printed))
      .map(({ pointer }) => pointer),
  );
  // A date whose variable is printed lacks its month, its day, or that it is approximate.
  const dated = new Set(
    origins
      .filter(({ pointer, variable }) => pointer.endsWith("/date") && printed.variables.has(variable))
      .map(({ pointer }) => pointer),
  );
  return metadataFields(metadata)
    .filter(({ pointer, value }) => value !== false && !shown.has(pointer) && !SILENT.includes(pointer))
    .map((field) => {
      const label = labelOf(field, metadata);
      const isPart = dated.has(field.pointer);
      return { field: field.pointer, label: isPart ? `exact ${label}` : label, value: String(field.value) };
    });
}

function isShown({ variable, words, dateParts = 0, isCirca = false }: Origin, printed: Printed): boolean {
  if (!printed.variables.has(variable)) return false;
  if (variable !== "issued") return holdsWords(printed.text, words);
  return dateParts <= printed.dateParts && (!isCirca || printed.printsCirca);
}

function labelOf({ pointer }: MetadataField, metadata: Metadata): string {
  const [, list, index, name = ""] = pointer.split("/");
  const label = FIELD_LABELS.get(name === "" ? list ?? "" : name) ?? pointer;
  const contributor = list === "contributors" ? metadata.contributors[Number(index)] : undefined;
  const publication = list === "publications" ? metadata.publications[Number(index)] : undefined;
  if (contributor !== undefined) return `${label} of the ${contributor.role}`;
  return publication === undefined ? label : `${label} of the ${RELATION_LABELS[publication.relation]}`;
}
