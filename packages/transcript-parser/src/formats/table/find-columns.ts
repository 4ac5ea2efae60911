import { COLUMN_NAMES, UNSURE_NAMES, type ColumnKind } from "./column-names.table.js";
import { RowScanner, type Row } from "./scan-rows.js";

/** The columns of a table, by what they hold. */
export interface Columns {
  readonly delimiter: string;
  readonly content: number;
  readonly speaker: number | null;
  readonly span: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether numbers in the columns of times are of milliseconds. */
  readonly isMs: boolean;
  readonly header: Row & { readonly next: number };
}

type Found = Omit<Columns, "delimiter" | "header"> & { readonly isUnsure: boolean };

const DELIMITERS = ["\t", ",", ";"] as const;
const MAX_CELL = 60;
const MAX_COLUMNS = 60;
/** The first row of a table is not looked for behind this. */
const MAX_HEAD = 4000;

/**
 * The columns that the first row of a table names: one of words, and one of speakers or times at least. Null for any
 * other text.
 */
export function findColumns(text: string): Columns | null {
  const blank = /^\s{0,200}/.exec(text)?.[0].length ?? 0;
  const head = text.slice(0, MAX_HEAD);
  for (const delimiter of DELIMITERS) {
    const header = new RowScanner(head, delimiter).rowAt(blank);
    const found = columnsIn(head, header.cells);
    if (found !== null && (!found.isUnsure || holdsSpeech(head, delimiter, header.next, found.content))) return { ...found, isMs: found.isMs || (delimiter === "\t" && isWhisper(head, header)), delimiter, header };
  }
  return null;
}

function columnsIn(text: string, cells: Row["cells"]): Found | null {
  if (cells.length < 2 || cells.length > MAX_COLUMNS || cells.some(({ start, end }) => end - start > MAX_CELL)) return null;
  const written = cells.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const names = written.map((name) => name.replace(/[\s_()[\]]+/g, " ").replace(/:$/, "").trim());
  const find = (kind: ColumnKind): number | null => {
    for (const name of COLUMN_NAMES[kind]) if (names.includes(name)) return names.indexOf(name);
    return null;
  };
  const content = find("content");
  const [speaker, span, start, end] = [find("speaker"), find("span"), find("start"), find("end")];
  if (content === null || (speaker === null && span === null && start === null)) return null;
  const isUnsure = UNSURE_NAMES.has(names[content] ?? "");
  return { content, speaker, span, start, end, isMs: names.some((name) => /(?:^|\s)ms$/.test(name)), isUnsure };
}

const ROWS_LOOKED_AT = 8;
const SPEECH = /\p{L}\S*\s+\S*\p{L}/u;

/** Whether a column has words with a space between them in one of the first rows. */
function holdsSpeech(head: string, delimiter: string, from: number, column: number): boolean {
  const scanner = new RowScanner(head, delimiter);
  for (let at = from, count = 0; at < head.length && count < ROWS_LOOKED_AT; count += 1) {
    const { cells, next } = scanner.rowAt(at);
    const cell = cells[column];
    if (cell !== undefined && SPEECH.test(head.slice(cell.start, cell.end))) return true;
    at = next;
  }
  return false;
}

/** The tables that Whisper writes have times in milliseconds (`WriteTSV` of whisper/utils.py) under names that do not say so. */
function isWhisper(text: string, { start, end }: Row): boolean {
  return text.slice(start, end).trimEnd() === "start\tend\ttext";
}
