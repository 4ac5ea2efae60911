import { metadataFields, type Evidence, type Metadata, type Recipe } from "@colloquy/corpus-schema";

/**
 * Metadata with what the container states added where nothing was read or a field was only inferred, and with what a
 * person knows in place of what was read. Such fields have the container or the caller as evidence.
 */
export function applyRecipe(metadata: Metadata, known: Recipe["metadata"], contained: Recipe["metadata"] = {}): Metadata {
  const isMissing = (field: string): boolean => isEmpty(metadata[field as keyof Metadata]) || metadata.evidence[`/${field}`]?.from === "inferred";
  const missing = Object.fromEntries(Object.entries(contained).filter(([field]) => isMissing(field)));
  return replace(replace(metadata, missing, "container"), known, "caller");
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function replace(metadata: Metadata, known: Recipe["metadata"], from: "container" | "caller"): Metadata {
  if (known === undefined || Object.keys(known).length === 0) return metadata;
  const merged: Metadata = { ...metadata, ...known };
  const evidence: Record<string, Evidence> = {};
  for (const { pointer } of metadataFields(merged)) {
    const field = pointer.split("/")[1] ?? "";
    const read = metadata.evidence[pointer];
    evidence[pointer] = field in known || read === undefined ? { from } : read;
  }
  return { ...merged, evidence };
}
