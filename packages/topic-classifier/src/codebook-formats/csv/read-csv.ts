import { requireLanguageTags } from "../codebook-options.js";
import { decodeInput } from "../decode-input.js";
import { finishCodebook, type DraftCode } from "../finish-codebook.js";
import { createFindings, quoted, type Findings } from "../findings.js";
import type { CodebookReading } from "../format-diagnostic.js";
import { COLUMNS, type ColumnName } from "./columns.table.js";
import type { CsvDelimiter, CsvReadOptions } from "./csv-options.js";
import { unguardFormula } from "./formula-guard.js";
import { splitList } from "./list-cell.js";
import { splitRows, type CsvRow } from "./split-rows.js";

/**
 * Reads a table of codes, one per row (RFC 4180). The header names the columns, in any order and case: `id`, `parent`,
 * `facet`, `label`, `definition`, `terms`, `excludes`, `examples`, `exactMatch`; all but `id` may be missing. The
 * delimiter (comma, semicolon or tab) is found in the header. Items of a list have `|` between them; `\|` is the sign
 * itself. A code without a facet is in that of its wider code. What is not in a table, from the id of the codebook to
 * the labels of its facets, is given as options: `readCsv(text, codebook)` reads what `writeCsv(codebook)` wrote.
 *
 * @throws TypeError where an option is no language tag; never because of what is in the file
 */
export function readCsv(input: string | Uint8Array, options: CsvReadOptions = {}): Promise<CodebookReading> {
  requireLanguageTags([options.language]);
  const findings = createFindings();
  const text = decodeInput(input, findings);
  const codes = text === null ? null : readRows(text, options, findings);
  if (codes === null) return Promise.resolve({ ok: false, diagnostics: findings.list() });
  const value = finishCodebook({ codes }, options, findings);
  return Promise.resolve({ ok: true, value, diagnostics: findings.list() });
}

const NO_ROW: CsvRow = { cells: [], span: { start: 0, end: 0 }, badQuote: null };

type Columns = readonly (ColumnName | null)[];

function readRows(text: string, options: CsvReadOptions, findings: Findings): DraftCode[] | null {
  const delimiter = options.delimiter ?? findDelimiter(text);
  const rows = splitRows(text, delimiter);
  const header = rows.next().value;
  const columns = findColumns(header ?? NO_ROW, findings);
  if (columns === null) return null;
  const codes: DraftCode[] = [];
  for (const row of rows) {
    reportRow(row, columns, findings);
    if (row.cells.some((cell) => cell.trim() !== "")) codes.push(readCode(row, columns, options.formulaGuard ?? true));
  }
  return codes;
}

const DELIMITERS: readonly CsvDelimiter[] = [",", ";", "\t"];

/** The delimiter by which the header falls into the most columns that are known. */
function findDelimiter(text: string): CsvDelimiter {
  const head = text.slice(0, 10_000);
  const known = (delimiter: CsvDelimiter): number => {
    const header = splitRows(head, delimiter).next().value ?? NO_ROW;
    return header.cells.filter((cell) => columnOf(cell) !== undefined).length;
  };
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

const NAMES: ReadonlyMap<string, ColumnName> = new Map(COLUMNS.map((column) => [column.toLowerCase(), column]));

function columnOf(cell: string): ColumnName | undefined {
  return NAMES.get(cell.trim().toLowerCase());
}

function findColumns({ cells, span }: CsvRow, findings: Findings): Columns | null {
  const seen = new Set<string>();
  const columns = cells.map((cell) => {
    const column = columnOf(cell);
    if (column !== undefined && !seen.has(column)) {
      seen.add(column);
      return column;
    }
    const problem = column === undefined ? "is not known and was not read" : "comes again; the first one was read";
    if (cell.trim() !== "") findings.report("unknown-column", `The column ${quoted(cell)} ${problem}.`, { span });
    return null;
  });
  if (seen.has("id")) return columns;
  findings.report("missing-column", "The table has no column id.", { span });
  return null;
}

function reportRow({ cells, span, badQuote }: CsvRow, columns: Columns, findings: Findings): void {
  if (badQuote !== null) {
    findings.report("malformed-quote", "A quotation mark is not in its place.", { span: badQuote });
  }
  if (cells.slice(columns.length).every((cell) => cell.trim() === "")) return;
  findings.report("row-length", `A row has ${cells.length} cells, the header has ${columns.length}.`, { span });
}

function readCode({ cells, span }: CsvRow, columns: Columns, guarded: boolean): DraftCode {
  const read = (name: ColumnName): string => {
    const cell = cells[columns.indexOf(name)] ?? "";
    return (guarded ? unguardFormula(cell) : cell).trim();
  };
  const definition = read("definition");
  const code = {
    id: read("id"),
    parentId: read("parent") || null,
    facetId: read("facet"),
    label: read("label"),
    ...(definition === "" ? {} : { definition }),
    terms: splitList(read("terms")),
    excludes: splitList(read("excludes")),
    examples: splitList(read("examples")),
    exactMatch: splitList(read("exactMatch")),
  };
  return { code, span };
}
