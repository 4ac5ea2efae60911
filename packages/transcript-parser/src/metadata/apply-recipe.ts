import { metadataFields, type Evidence, type Metadata, type Recipe } from "@colloquy/corpus-schema";

/** Metadata with what a person knows in place of what was read; such fields have the caller as evidence. */
export function applyRecipe(metadata: Metadata, known: Recipe["metadata"]): Metadata {
  if (known === undefined) return metadata;
  const merged: Metadata = { ...metadata, ...known };
  const evidence: Record<string, Evidence> = {};
  for (const { pointer } of metadataFields(merged)) {
    const field = pointer.split("/")[1] ?? "";
    const read = metadata.evidence[pointer];
    evidence[pointer] = field in known || read === undefined ? { from: "caller" } : read;
  }
  return { ...merged, evidence };
}
