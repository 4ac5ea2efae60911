import { displayWidth, padTo } from "./display-width.js";

/** A cell: its text, and how to colour it when its width is settled. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows as lines with aligned columns, two spaces apart; no line ends in spaces. */
export function alignColumns(rows: readonly (readonly Cell[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell.text))));
  }
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell.text !== "");
    return row.slice(0, last + 1).map((cell, column) => {
      const paint = cell.paint ?? ((text: string): string => text);
      const gap = column === last ? "" : " ".repeat((widths[column] ?? 0) - displayWidth(cell.text) + 2);
      return paint(cell.text) + gap;
    }).join("");
  });
}

/** A name and a value, the names padded to one width. */
export function labelled(rows: readonly (readonly [label: string, value: string])[]): [string, string][] {
  const width = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
  return rows.map(([label, value]) => [padTo(label, width), value]);
}
