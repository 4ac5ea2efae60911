import Papa from "papaparse";
import { CSV_DEFAULTS, type CsvOptions } from "./csv-options.js";
import { guardFormula } from "./formula-guard.js";
import type { Table } from "./table.js";

/**
 * Rows as the text of a table with a header (RFC 4180). `readRows` with the same options gives equal rows, except that
 * a lone surrogate is lost when the text is encoded as UTF-8.
 */
export function writeRows<Row>(table: Table<Row>, rows: readonly Row[], options: Partial<CsvOptions> = {}): string {
  const { delimiter, newline, byteOrderMark, formulaGuard } = { ...CSV_DEFAULTS, ...options };
  const guard = formulaGuard ? guardFormula : (cell: string): string => cell;
  const header = table.columns.map(({ name }) => name);
  const body = rows.map((row) => table.columns.map((column) => guard(column.write(row))));
  const text = Papa.unparse([header, ...body], { delimiter, newline });
  return `${byteOrderMark ? "\uFEFF" : ""}${text}${newline}`;
}
