import { unguardFormula } from "../codebook-formats/csv/formula-guard.js";
import { splitRows, type CsvRow } from "../codebook-formats/csv/split-rows.js";
import { codesOfCell, reportMissingColumn, type CodedColumns, type CodedRow, type ReportInTable } from "./coded-row.js";

const DELIMITERS = [",", ";", "\t"] as const;

/** The rows of a table with a header (RFC 4180). The delimiter, comma, semicolon or tab, is found in the header. */
export function readCodedCells(text: string, columns: CodedColumns, report: ReportInTable): CodedRow[] {
  const delimiter = DELIMITERS.find((candidate) => columnOf(headerOf(text, candidate), columns.text) >= 0) ?? ",";
  const header = headerOf(text, delimiter);
  const [textAt, codeAt] = [columnOf(header, columns.text), columnOf(header, columns.code)];
  for (const [at, name] of [[textAt, columns.text], [codeAt, columns.code]] as const) {
    if (at < 0) reportMissingColumn(report, name, header.cells, header.span);
  }
  if (textAt < 0 || codeAt < 0) return [];
  const conversationAt = columnOf(header, columns.conversation);
  const rows: CodedRow[] = [];
  for (const { cells, span, badQuote } of [...splitRows(text, delimiter)].slice(1)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (badQuote !== null) report("malformed-quote", { span: badQuote, message: "A quotation mark is not in its place." });
    if (cells.length > header.cells.length && cells.slice(header.cells.length).some((cell) => cell.trim() !== "")) {
      report("row-length", { span, message: `A row has ${cells.length} cells, the header has ${header.cells.length}.` });
    }
    const cell = (at: number): string => unguardFormula(cells[at] ?? "");
    rows.push({ text: cell(textAt), codes: codesOfCell(cell(codeAt)), conversation: cell(conversationAt).trim(), span });
  }
  return rows;
}

const NO_HEADER: CsvRow = { cells: [], span: { start: 0, end: 0 }, badQuote: null };

function headerOf(text: string, delimiter: string): CsvRow {
  return splitRows(text, delimiter as (typeof DELIMITERS)[number]).next().value ?? NO_HEADER;
}

function columnOf({ cells }: CsvRow, name: string): number {
  const wanted = name.trim().toLowerCase();
  return cells.findIndex((cell) => cell.trim().toLowerCase() === wanted);
}
