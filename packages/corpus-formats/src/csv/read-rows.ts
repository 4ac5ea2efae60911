import Papa from "papaparse";
import { decodeUtf8 } from "../decode-utf8.js";
import { fileError, fileWarning, type FileDiagnostic } from "../diagnostic.js";
import { CSV_DEFAULTS, type CsvOptions } from "./csv-options.js";
import { unguardFormula } from "./formula-guard.js";
import { isWholeRow, type Column, type Table } from "./table.js";

/** What a table gives: every row that could be read, and a finding for every one that could not. */
export interface RowsResult<Row> {
  readonly rows: readonly Row[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * Reads the rows of a table, from text or from UTF-8 bytes. Columns are found by their names in the header, in any
 * order; one that is missing is an error for the whole table, one that the table does not have is a warning. A row
 * with a cell that does not fit is left out, and the rest goes on. Limit: all rows must end alike, as a spreadsheet
 * writes them; where CR LF and LF are mixed, rows are reported or the last cell keeps a carriage return.
 */
export function readRows<Row>(
  table: Table<Row>,
  content: string | Uint8Array,
  options: Partial<Pick<CsvOptions, "delimiter" | "formulaGuard">> = {},
): RowsResult<Row> {
  const text = typeof content === "string" ? content : decodeUtf8(content);
  if (text === null) return { rows: [], diagnostics: [fileError("csv-encoding", "The table is not UTF-8.")] };
  const { delimiter, formulaGuard } = { ...CSV_DEFAULTS, ...options };
  const { cells, diagnostics } = parseCells(text, delimiter);
  const [header = [], ...body] = cells;
  const found = findColumns(table, header);
  diagnostics.push(...found.diagnostics);
  if (found.columns === null) return { rows: [], diagnostics };
  const rows: Row[] = [];
  for (const [index, row] of body.entries()) {
    if (isEmptyLine(row)) continue;
    const value = readRow(table, found.columns, formulaGuard ? row.map(unguardFormula) : row, index + 2, diagnostics);
    if (value !== null) rows.push(value);
  }
  return { rows, diagnostics };
}

interface Cells {
  readonly cells: readonly string[][];
  readonly diagnostics: FileDiagnostic[];
}

/** An empty line, as after the last row, is no row; it is counted, so that rows keep the numbers of a spreadsheet. */
function isEmptyLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === "";
}

function parseCells(text: string, delimiter: string): Cells {
  const parsed = Papa.parse<string[]>(text, { delimiter });
  const diagnostics = parsed.errors
    .filter(({ type }) => type === "Quotes")
    .map(({ message, row }) =>
      fileError("csv-quote", `Row ${(row ?? 0) + 1}: ${message}.`, { line: (row ?? 0) + 1, hint: QUOTE_HINT }),
    );
  return { cells: parsed.data, diagnostics };
}

const QUOTE_HINT = "A quotation mark inside a quoted cell is written twice (RFC 4180, section 2.7).";

interface FoundColumns<Row> {
  /** The column of the table at each place of the header, null for one that the table does not have. */
  readonly columns: readonly (Column<Row> | null)[] | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

function findColumns<Row>(table: Table<Row>, header: readonly string[]): FoundColumns<Row> {
  const columns = header.map((name) => table.columns.find((column) => column.name === name) ?? null);
  const missing = table.columns.filter(({ name }) => !header.includes(name));
  const problems = missing.map(({ name }) =>
    fileError("csv-column", `The column ${name} is missing.`, {
      line: 1,
      hint: "Keep the header as it was written; another delimiter must be given to the reader.",
    }),
  );
  const doubtful = header.flatMap((name, index) => {
    const place = { line: 1, column: index + 1 };
    if (columns[index] === null) {
      return [fileWarning("csv-column", `The column ${JSON.stringify(name)} is not known and was not read.`, place)];
    }
    if (header.indexOf(name) === index) return [];
    return [fileError("csv-column", `The column ${name} is there twice.`, place)];
  });
  const usable = missing.length === 0 && doubtful.every(({ severity }) => severity !== "error");
  return { columns: usable ? columns : null, diagnostics: [...problems, ...doubtful] };
}

function readRow<Row>(
  table: Table<Row>,
  columns: readonly (Column<Row> | null)[],
  cells: readonly string[],
  line: number,
  diagnostics: FileDiagnostic[],
): Row | null {
  if (cells.length !== columns.length) {
    const message = `Row ${line} has ${cells.length} cells, the header has ${columns.length}.`;
    diagnostics.push(fileError("csv-row", message, { line }));
    return null;
  }
  const row: Partial<Row> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? "";
    if (column === null || column.read(cell, row)) return;
    const message = `Row ${line}, ${column.name}: expected ${column.expected}, found ${JSON.stringify(
      cell.slice(0, 60),
    )}.`;
    diagnostics.push(fileError("csv-value", message, { line, column: index + 1 }));
  });
  return isWholeRow(table, row) ? row : null;
}
