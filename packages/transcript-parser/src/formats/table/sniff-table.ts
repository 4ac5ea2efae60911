import { decodeHead } from "../../decode/decode-head.js";
import { findColumns } from "./find-columns.js";
import { RowScanner } from "./scan-rows.js";

/** How likely a file is a transcript in a table: its first row names the columns of one, and its second has cells. */
export function sniffTable(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  const columns = findColumns(text);
  if (columns === null) return 0;
  const { cells } = new RowScanner(text, columns.delimiter).rowAt(columns.header.next);
  if (/\.(?:csv|tsv|tab)$/i.test(fileName ?? "")) return 0.95;
  return cells.length > 1 ? 0.9 : 0;
}
