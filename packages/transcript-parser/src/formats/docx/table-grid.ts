import type { WordParagraph, WordTable } from "./word-story.js";

/** A cell with the indexes of its paragraphs. */
export interface GridCell {
  readonly column: number;
  readonly paragraphs: readonly number[];
  /** Their text, one below the other, without white space around it. */
  readonly text: string;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Whether each cell is one line at most, so that the row can stand on one. */
  readonly isFlat: boolean;
}

/** A table as rows of cells. */
export interface TableGrid {
  readonly table: WordTable;
  readonly rows: readonly GridRow[];
}

/** The tables of a text by their paragraphs, in the order in which they begin. */
export function gridsOf(paragraphs: readonly WordParagraph[]): ReadonlyMap<WordTable, TableGrid> {
  const drafts = new Map<WordTable, Map<number, Map<number, number[]>>>();
  paragraphs.forEach(({ cell }, index) => {
    if (cell === null) return;
    const rows = drafts.get(cell.table) ?? new Map<number, Map<number, number[]>>();
    drafts.set(cell.table, rows);
    const columns = rows.get(cell.row) ?? new Map<number, number[]>();
    rows.set(cell.row, columns);
    const held = columns.get(cell.column);
    if (held === undefined) columns.set(cell.column, [index]);
    else held.push(index);
  });
  return new Map([...drafts].map(([table, rows]) => [table, { table, rows: [...rows.values()].map((columns) => rowOf(columns, paragraphs)) }]));
}

function rowOf(columns: ReadonlyMap<number, readonly number[]>, paragraphs: readonly WordParagraph[]): GridRow {
  const cells = [...columns].map(([column, held]): GridCell => {
    const texts = held.map((index) => paragraphs[index]?.text.trim() ?? "");
    return { column, paragraphs: held, text: texts.filter((text) => text !== "").join("\n") };
  });
  return { cells, isFlat: cells.every(({ text }) => !text.includes("\n")) };
}
