import type { GridRow, TableGrid } from "./table-grid.js";
import type { CellPlace, WordParagraph, WordTable } from "./word-story.js";

/** Paragraphs that are lines of a column: so many that follow one another go on in mid-sentence. */
const LEAST_PAIRS = 6;
const GOING_ON = 0.3;
const SENTENCE_END = /[.!?:;…。！？؟]["”’»›)\]]*$/u;
const MAX_TABS = 8;

/** What stands between the paragraphs of a text. */
export class ParagraphGaps {
  readonly #grids: ReadonlyMap<WordTable, TableGrid>;
  readonly #spoken: ReadonlySet<WordTable>;
  /** Whether paragraphs are lines, and empty ones part what a document of today parts by its paragraphs. */
  readonly #areLines: boolean;

  /**
   * @param grids the tables of the text
   * @param spoken those of them whose rows are turns
   */
  constructor(paragraphs: readonly WordParagraph[], grids: ReadonlyMap<WordTable, TableGrid>, spoken: ReadonlySet<WordTable>) {
    this.#grids = grids;
    this.#spoken = spoken;
    this.#areLines = areLines(paragraphs);
  }

  /**
   * What stands between two paragraphs with words.
   *
   * @param isApart whether empty ones stand between them
   */
  between(before: WordParagraph, after: WordParagraph, isApart: boolean): string {
    if (before.joinsNext && !isApart) return "";
    const isPlain = before.cell === null && after.cell === null && !before.isHeading && !after.isHeading && before.isBoxed === after.isBoxed;
    if (isPlain) return this.#areLines && !isApart ? "\n" : "\n\n";
    return before.cell !== null && after.cell?.table === before.cell.table ? this.#inTable(before.cell, after.cell) : "\n\n";
  }

  #inTable(before: CellPlace, after: CellPlace): string {
    if (this.#spoken.has(before.table) && before.row !== after.row) return "\n\n";
    const rows = this.#grids.get(before.table)?.rows ?? [];
    const isFlat = [before, after].every(({ row }) => isLine(rows[row]));
    if (before.row !== after.row) return isFlat ? "\n" : "\n\n";
    if (before.column === after.column) return "\n\n";
    return isFlat ? "\t".repeat(Math.min(MAX_TABS, Math.max(1, after.column - before.column))) : "\n";
  }
}

function isLine(row: GridRow | undefined): boolean {
  return row?.isFlat ?? false;
}

/** Whether a document was set line by line, as one that was made of plain text is. */
function areLines(paragraphs: readonly WordParagraph[]): boolean {
  let pairs = 0;
  let goingOn = 0;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    if (next === undefined || paragraph.cell !== null || next.cell !== null || paragraph.isHeading || next.isHeading) return;
    const [tail, head] = [paragraph.text.slice(-8).trimEnd(), next.text.slice(0, 40).trimStart()];
    if (tail === "" || head === "") return;
    pairs += 1;
    if (!SENTENCE_END.test(tail) && /^\p{Ll}/u.test(head)) goingOn += 1;
  });
  return pairs >= LEAST_PAIRS && goingOn >= GOING_ON * pairs;
}
