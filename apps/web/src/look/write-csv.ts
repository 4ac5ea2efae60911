/** A cell of a table of numbers and words. */
export type Cell = string | number;

/** A table: names of its columns, and rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection), as in the other CSV files of this project; numbers stay as they are.
 */
export function writeCsv({ head, rows }: Table): string {
  return [head, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const guarded = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
