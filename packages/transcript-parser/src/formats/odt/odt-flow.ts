import { SPEAKER_HEADS } from "../paragraphs/table-heads.table.js";
import type { OdtParagraph } from "./odt-paragraph.js";

/** A paragraph with what stands between it and the one before it. */
export interface PlacedParagraph {
  readonly paragraph: OdtParagraph;
  /** Line feeds, and tabs for the cells of a row. */
  readonly gap: string;
}

/** An empty line more is kept, and no more: pages are often begun with a dozen of them. */
const MOST_LINES = 3;
const MOST_CELLS = 100;

interface Row {
  cells: number;
  /** Whether something of it was written. */
  isBegun: boolean;
  /** Its number in the table, from 1; 0 before the first one. */
  readonly number: number;
  /** How many paragraphs stand in front of it. */
  readonly start: number;
}

/**
 * Paragraphs in reading order. A blank line stands between two of them, and one more for empty ones; items of a list and
 * rows of a table follow on lines, cells with tabs.
 */
export class OdtFlow {
  readonly paragraphs: PlacedParagraph[] = [];
  #lines = 0;
  #cells = 0;
  /** The row that is open of each table that is open. */
  readonly #rows: Row[] = [];

  add(paragraph: OdtParagraph): void {
    if (paragraph.text === "") {
      if (this.paragraphs.length > 0 && this.#rows.length === 0) this.#lines = Math.min(MOST_LINES, this.#lines + 1);
      return;
    }
    const gap = "\n".repeat(this.paragraphs.length === 0 ? 0 : this.#lines) + "\t".repeat(Math.min(this.#cells, MOST_CELLS));
    this.paragraphs.push({ paragraph, gap });
    this.#lines = 2;
    this.#cells = 0;
    const row = this.#rows.at(-1);
    if (row !== undefined) row.isBegun = true;
  }

  /** What stood in a paragraph and is read after it: notes, text boxes. */
  addAll(others: readonly PlacedParagraph[]): void {
    for (const [index, { paragraph, gap }] of others.entries()) {
      if (index === 0) this.add(paragraph);
      else this.paragraphs.push({ paragraph, gap });
    }
  }

  /** After an item of a list comes another one. */
  endItem(): void {
    if (this.#lines === 2) this.#lines = 1;
  }

  endList(): void {
    if (this.#lines === 1) this.#lines = 2;
  }

  beginTable(): void {
    this.#rows.push({ cells: 0, isBegun: false, number: 0, start: this.paragraphs.length });
  }

  endTable(): void {
    const isBegun = this.#rows.pop()?.isBegun === true;
    const outer = this.#rows.at(-1);
    if (outer !== undefined && isBegun) outer.isBegun = true;
    this.#lines = 2;
    this.#cells = 0;
  }

  beginRow(): void {
    const last = this.#rows.length - 1;
    if (last < 0) return;
    // The first row is a block of its own; the others follow on lines.
    const number = (this.#rows[last]?.number ?? 0) + 1;
    if (number > 1 && this.#lines > 0) this.#lines = 1;
    this.#rows[last] = { cells: 0, isBegun: false, number, start: this.paragraphs.length };
    this.#cells = 0;
  }

  /** The names of columns label what is said and are none of it. A first row is set as such also where it is none. */
  endRow(): void {
    const row = this.#rows.at(-1);
    if (row?.number !== 1) return;
    const cells = this.paragraphs.slice(row.start);
    const isHead = cells.length === row.cells && cells.some(({ paragraph }) => SPEAKER_HEADS.has(paragraph.text.trim().toLowerCase()));
    if (isHead) this.paragraphs.splice(row.start, cells.length, ...cells.map(({ paragraph, gap }) => ({ gap, paragraph: { ...paragraph, isAside: true } })));
  }

  beginCell(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    row.cells += 1;
    if (row.cells === 1) return;
    this.#cells += 1;
    if (row.isBegun) this.#lines = 0;
  }
}
