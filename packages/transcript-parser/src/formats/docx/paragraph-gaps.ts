import { areBrokenLines, goesOn } from "../paragraphs/broken-lines.js";
import { timesIn } from "./row-time.js";
import type { GridRow, TableGrid } from "./table-grid.js";
import type { CellPlace, WordParagraph, WordTable } from "./word-story.js";

/** So many gaps have to hold an empty paragraph, and as a share of all. */
const LEAST_APART = 3;
const APART = 0.25;
/** Fewer are enough where nearly all paragraphs are as short as the lines of a column. */
const MAX_COLUMN = 100;
const NARROW = 0.9;
const MAX_TABS = 8;
/** So many times on lines of their own, and so many of the names beside them come again. */
const LEAST_TIMES = 4;
const LEAST_AGAIN = 0.3;
const MAX_TIMES = 60;

/** What stands between the paragraphs of a text. */
export class ParagraphGaps {
  readonly #grids: ReadonlyMap<WordTable, TableGrid>;
  readonly #spoken: ReadonlySet<WordTable>;
  /** Whether paragraphs are lines, and empty ones part what a document of today parts by its paragraphs. */
  readonly #areLines: boolean;
  readonly #timed: NameSide | null;

  /**
   * @param grids the tables of the text
   * @param spoken those of them whose rows are turns
   */
  constructor(paragraphs: readonly WordParagraph[], grids: ReadonlyMap<WordTable, TableGrid>, spoken: ReadonlySet<WordTable>) {
    this.#grids = grids;
    this.#spoken = spoken;
    this.#areLines = areLines(paragraphs);
    this.#timed = namesBesideTimes(paragraphs);
  }

  /**
   * What stands between two paragraphs with words.
   *
   * @param isApart whether empty ones stand between them
   */
  between(before: WordParagraph, after: WordParagraph, isApart: boolean): string {
    if (before.joinsNext && !isApart) return "";
    const isPlain = before.cell === null && after.cell === null && !before.isHeading && !after.isHeading && before.isBoxed === after.isBoxed;
    if (isPlain) return (this.#areLines && !isApart) || this.#isTimedName(before, after) ? "\n" : "\n\n";
    return before.cell !== null && after.cell?.table === before.cell.table ? this.#inTable(before.cell, after.cell) : "\n\n";
  }

  /** Whether one is a time and the other the name that belongs to it. */
  #isTimedName(before: WordParagraph, after: WordParagraph): boolean {
    if (this.#timed === null) return false;
    const [time, name] = this.#timed === "under" ? [before, after] : [after, before];
    return isTime(time) && isShort(name);
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

/** Where names stand that belong to times. */
type NameSide = "above" | "under";

/**
 * On which side of paragraphs that are only a time those stand that are names: short, and many come again. Name and time
 * are one label then, however far apart they are set. Null where there are none.
 */
function namesBesideTimes(paragraphs: readonly WordParagraph[]): NameSide | null {
  const filled = paragraphs.filter(({ text, cell }) => cell === null && text.trim() !== "");
  const above: string[] = [];
  const under: string[] = [];
  let times = 0;
  filled.forEach((paragraph, index) => {
    if (!isTime(paragraph)) return;
    times += 1;
    for (const [held, beside] of [[above, filled[index - 1]], [under, filled[index + 1]]] as const) {
      if (beside !== undefined && isShort(beside)) held.push(beside.text.trim());
    }
  });
  const again = (held: readonly string[]): number => held.length - new Set(held).size;
  const side = again(under) >= again(above) ? under : above;
  if (times < LEAST_TIMES || again(side) < LEAST_AGAIN * times) return null;
  return side === under ? "under" : "above";
}

function isTime({ text }: WordParagraph): boolean {
  return text.length <= MAX_TIMES && timesIn(text.trim()) !== null;
}

function isShort({ text }: WordParagraph): boolean {
  return text.trim().length <= MAX_TIMES && !/[.?!…]$/u.test(text.trim());
}

/**
 * Whether empty paragraphs part what is apart in a document, as in one that was made of plain text or typed like one: then
 * those without an empty one between them belong together. It is also seen by lines that go on in mid-sentence.
 */
function areLines(paragraphs: readonly WordParagraph[]): boolean {
  let [pairs, apart, goingOn, narrow] = [0, 0, 0, 0];
  let before: WordParagraph | null = null;
  let isApart = false;
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === "") {
      isApart = true;
      continue;
    }
    if (before !== null && [before, paragraph].every(({ cell, isHeading }) => cell === null && !isHeading)) {
      if (isApart) apart += 1;
      else {
        pairs += 1;
        if (before.text.length <= MAX_COLUMN) narrow += 1;
        if (goesOn(before.text, paragraph.text)) goingOn += 1;
      }
    }
    before = paragraph;
    isApart = false;
  }
  if (apart >= LEAST_APART && (apart >= APART * (apart + pairs) || narrow >= NARROW * pairs)) return true;
  return areBrokenLines(pairs, goingOn);
}
