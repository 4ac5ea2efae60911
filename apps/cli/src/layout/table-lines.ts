import { alignColumns, type Cell } from "./columns.js";
import { displayWidth, shorten } from "./display-width.js";
import { wrap } from "./wrap.js";

/** No column but the last is wider than this. */
const WIDEST = 30;
/** Where the last column has less room than this, it stands below. */
const LEAST_LAST = 22;

/**
 * Rows as aligned lines in at most so many columns, indented by two: the last cell is wrapped under itself. A column in
 * which nothing stands is left out. All rows have the same number of cells.
 */
export function tableLines(rows: readonly (readonly Cell[])[], columns: number): string[] {
  const narrow = withoutEmpty(rows).map((row) => row.map((cell, index) => (index < row.length - 1 ? narrowed(cell) : cell)));
  const starts = Math.max(0, ...narrow.map((row) => row.length - 1));
  let width = 2;
  for (let column = 0; column < starts; column += 1) {
    width += 2 + Math.max(0, ...narrow.map((row) => (column < row.length - 1 ? displayWidth(row[column]?.text ?? "") : 0)));
  }
  const beside = columns - width >= LEAST_LAST;
  const indent = beside ? width : 6;
  const heads = alignColumns(narrow.map((row) => [...row.slice(0, -1), MARK])).map((line) => line.slice(0, -1));
  return narrow.flatMap((row, index) => {
    const last = row.at(-1) ?? { text: "" };
    const paint = last.paint ?? ((text: string): string => text);
    const lines = last.text === "" ? [] : wrap(last.text, columns - indent).map(paint);
    const head = `  ${heads[index] ?? ""}`;
    const [first = "", ...rest] = beside ? lines : ["", ...lines];
    return [(head + first).trimEnd(), ...rest.map((line) => " ".repeat(indent) + line)];
  });
}

/** The rows without columns in which nothing stands; the last one stays. */
function withoutEmpty(rows: readonly (readonly Cell[])[]): Cell[][] {
  const isUsed = (column: number): boolean => rows.some((row) => row[column]?.text !== "");
  return rows.map((row) => row.filter((_, column) => column === row.length - 1 || isUsed(column)));
}

/** Stands in for the last cell, so that the others keep their width. */
const MARK: Cell = { text: "|" };

function narrowed(cell: Cell): Cell {
  return displayWidth(cell.text) <= WIDEST ? cell : { ...cell, text: shorten(cell.text, WIDEST) };
}
