import type { BibliographyEntry, CitationResult } from "@colloquy/csl-processor";
import type { Origin } from "../item/item-draft.js";
import type { Printed } from "./unprinted-fields.js";

/** What the full citation and the bibliography entry of an item show together, both as plain text. */
export function printedIn(
  origins: readonly Origin[],
  citation: CitationResult | undefined,
  entry: BibliographyEntry | undefined,
  date: Pick<Printed, "dateParts" | "printsCirca">,
): Printed {
  const silences = [...(citation?.items ?? []), ...(entry === undefined ? [] : [entry])].map(
    ({ notPrinted }) => new Set(notPrinted),
  );
  const variables = origins
    .map(({ variable }) => variable)
    .filter((variable) => silences.some((silent) => !silent.has(variable)));
  return { variables: new Set(variables), ...date, text: `${citation?.text ?? ""}\n${entry?.text ?? ""}` };
}
