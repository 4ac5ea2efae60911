import type { Diagnostic, Severity, Span } from "@colloquy/corpus-schema";

/**
 * What can be wrong with a table of coded texts. Nothing is read:
 * - `missing-column`: there is no column of texts, or none of codes;
 * - `no-rows`: there is nothing below the header;
 * - `not-json`: a line is no JSON object; the others are read.
 *
 * A row is read otherwise than it stands there:
 * - `empty-text`: it has codes and no text; it is left out;
 * - `unknown-code`: it has a code that the codebook has not; the code is left out, and a row without another is taken as
 *   not coded;
 * - `row-length`, `malformed-quote`: a cell or a quotation mark too many.
 */
export type CodedTableProblem =
  | "missing-column"
  | "no-rows"
  | "not-json"
  | "empty-text"
  | "unknown-code"
  | "row-length"
  | "malformed-quote";

/** A finding about a table of coded texts. Its span is in the table, half-open and in UTF-16 code units, without a byte-order mark. */
export type CodedTableDiagnostic = Diagnostic<CodedTableProblem>;

/** Where and why something of a table was not read as it stands there. */
export interface FoundInTable {
  readonly span: Span | null;
  readonly message: string;
  readonly hint?: string;
}

const SEVERITIES: Readonly<Record<CodedTableProblem, { readonly severity: Severity; readonly hint?: string }>> = {
  "missing-column": { severity: "error" },
  "no-rows": { severity: "error", hint: "Put a text and its code into each row below the header." },
  "not-json": { severity: "error", hint: 'Each line is one object: {"text": "…", "code": "…"}' },
  "empty-text": { severity: "warning", hint: "Put the text into the row, or take its codes away." },
  "unknown-code": { severity: "warning" },
  "row-length": { severity: "warning", hint: "Put cells with a delimiter or a line break into quotation marks." },
  "malformed-quote": {
    severity: "warning",
    hint: "A quotation mark inside a quoted cell is written twice (RFC 4180, section 2.7).",
  },
};

export function tableFinding(code: CodedTableProblem, found: FoundInTable): CodedTableDiagnostic {
  return { code, ...SEVERITIES[code], ...found };
}
