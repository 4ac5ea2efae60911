import type { CellPlace } from "./word-story.js";

interface OpenTable {
  readonly table: { readonly parent: CellPlace | null; hasNested: boolean };
  row: number;
  column: number;
  /** Columns that the present cell takes. */
  width: number;
}

/** The tables that are open at a place, from the outermost to the innermost. */
export class TableStack {
  readonly #open: OpenTable[] = [];

  /** The innermost cell; null outside of tables. */
  get cell(): CellPlace | null {
    const top = this.#open.at(-1);
    return top === undefined ? null : { table: top.table, row: Math.max(0, top.row), column: Math.max(0, top.column) };
  }

  beginTable(): void {
    const parent = this.cell;
    const around = this.#open.at(-1);
    if (around !== undefined) around.table.hasNested = true;
    this.#open.push({ table: { parent, hasNested: false }, row: -1, column: -1, width: 1 });
  }

  endTable(): void {
    this.#open.pop();
  }

  beginRow(): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    top.row += 1;
    top.column = -1;
    top.width = 1;
  }

  beginCell(): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    top.column += top.column === -1 ? 1 : top.width;
    top.width = 1;
  }

  /** The present cell takes so many columns. */
  widen(columns: number): void {
    const top = this.#open.at(-1);
    if (top !== undefined && columns > 1 && columns < 100) top.width = columns;
  }
}
