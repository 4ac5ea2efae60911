import type { Severity } from "@colloquy/corpus-schema";
import type { CodebookFormatCode } from "./format-diagnostic.js";

/** How much each finding weighs, and what to do about it where a finding does not say so itself. */
export const FINDINGS: Readonly<Record<CodebookFormatCode, { readonly severity: Severity; readonly hint?: string }>> = {
  encoding: { severity: "error", hint: "Save the file as UTF-8." },
  "unknown-syntax": { severity: "error", hint: "Name the syntax: turtle, json-ld or rdf-xml." },
  syntax: { severity: "error" },
  "too-deep": { severity: "error", hint: "Flatten the file: a codebook nests a few levels deep." },
  "too-large": { severity: "error", hint: "Write out what stands behind aliases and entities." },
  "missing-column": { severity: "error", hint: "Begin the table with a header that names a column id." },
  "unknown-scheme": { severity: "error" },
  "no-codes": { severity: "error", hint: "Check that this is the file that was meant." },
  "unnamed-code": { severity: "warning", hint: "Give the code an id." },
  "duplicate-code": { severity: "warning", hint: "Give the code an id of its own." },
  "merged-code": { severity: "info", hint: "Give the category another name if it is another one." },
  "unknown-parent": { severity: "warning", hint: "Add the wider code, or name another one." },
  "parent-cycle": { severity: "warning", hint: "Break the cycle of wider codes." },
  "parent-facet": { severity: "warning", hint: "Put a code and its wider code into one facet." },
  "several-parents": { severity: "warning", hint: "Leave one wider code, or reorder them." },
  "several-schemes": { severity: "warning", hint: "Name the one to read with the option scheme." },
  "deprecated-code": { severity: "info", hint: "Keep such concepts with the option deprecated." },
  "missing-label": { severity: "warning", hint: "Add a label." },
  "other-language": { severity: "warning", hint: "Add a language to fall back on to the option languages." },
  "remote-context": { severity: "warning", hint: "Put the context into the file to have it read exactly." },
  "unsaid-pattern": { severity: "warning" },
  "unknown-column": { severity: "warning", hint: "Columns are named in the README of the package." },
  "row-length": { severity: "warning", hint: "Put cells with a delimiter or a line break into quotation marks." },
  "malformed-quote": {
    severity: "warning",
    hint: "A quotation mark inside a quoted cell is written twice (RFC 4180, section 2.7).",
  },
  unread: { severity: "info" },
  "unknown-facet": { severity: "warning", hint: "Declare the facet." },
  unsaid: { severity: "warning" },
};
