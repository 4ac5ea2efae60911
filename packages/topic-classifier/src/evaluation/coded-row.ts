import type { Span } from "@colloquy/corpus-schema";
import { tableFinding, type CodedTableDiagnostic, type CodedTableProblem, type FoundInTable } from "./coded-table-finding.js";

/** What the columns of a table are called. */
export interface CodedColumns {
  readonly text: string;
  readonly code: string;
  readonly conversation: string;
}

/** A row of a table: a text, and its codes as they are written. */
export interface CodedRow {
  readonly text: string;
  /** Null where nobody coded it, none where it was given no code. */
  readonly codes: readonly string[] | null;
  readonly conversation: string;
  readonly span: Span;
}

/** Takes a finding. */
export type ReportInTable = (code: CodedTableProblem, found: FoundInTable) => void;

/** The word for no code: it tells a row that is about nothing in the codebook from one that was not coded. */
const NONE = "-";

/** The codes of a cell, parted by `|`; null for an empty one, none for `-`. */
export function codesOfCell(cell: string): string[] | null {
  const trimmed = cell.trim();
  if (trimmed === "") return null;
  return trimmed === NONE ? [] : trimmed.split("|").map((code) => code.trim()).filter((code) => code !== "");
}

/** A list of findings, with a function that adds to it. */
export function collectFindings(): { readonly diagnostics: CodedTableDiagnostic[]; readonly report: ReportInTable } {
  const diagnostics: CodedTableDiagnostic[] = [];
  return { diagnostics, report: (code, found) => diagnostics.push(tableFinding(code, found)) };
}

/** Reports a column that is not there, with those that are. */
export function reportMissingColumn(report: ReportInTable, name: string, known: readonly string[], span: Span | null): void {
  const names = known.filter((column) => column.trim() !== "").slice(0, 12);
  const hint = names.length === 0 ? "Name the columns in the first row." : `It has: ${names.join(", ")}. Name the column that is meant.`;
  report("missing-column", { span, message: `The table has no column “${name}”.`, hint });
}
