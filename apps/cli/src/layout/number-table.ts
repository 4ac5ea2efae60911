import { alignColumns, type Cell } from "./columns.js";
import { displayWidth, shorten } from "./display-width.js";
import type { Paint } from "./paint.js";

/** Columns of a terminal between two cells. */
const GAP = 2;
/** The first cell is never set narrower than this. */
const LEAST_NAME = 12;

/** A row: its name, and numbers ready written. */
export interface NumberRow {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** Rows of numbers under their heads, set to the right, indented by two; names are cut where there is no room. */
export function numberTable(head: NumberRow, rows: readonly NumberRow[], columns: number, paint: Paint): string[] {
  const all = [head, ...rows];
  const widths = head.numbers.map((_, column) => Math.max(...all.map(({ numbers }) => displayWidth(numbers[column] ?? ""))));
  const room = Math.max(LEAST_NAME, columns - GAP - widths.reduce((sum, width) => sum + width + GAP, 0));
  const lines = alignColumns(
    all.map(({ name, numbers }, index): Cell[] => [
      { text: shorten(name, room), ...(index === 0 ? { paint: paint.faint } : {}) },
      ...numbers.map((number, column) => ({
        text: " ".repeat((widths[column] ?? 0) - displayWidth(number)) + number,
        ...(index === 0 ? { paint: paint.faint } : {}),
      })),
    ]),
  );
  return lines.map((line) => `  ${line}`);
}
