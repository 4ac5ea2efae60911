/** A list as one cell: items with `|` between them. A `|` or a backslash inside an item has a backslash before it. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[|\\]/g, "\\$&")).join("|");
}

/** The items of a cell, without space around them; empty ones are none. A backslash before another sign is itself. */
export function splitList(cell: string): string[] {
  const items: string[] = [];
  let item = "";
  for (const [piece] of cell.matchAll(/\\[|\\]|\||[^|\\]+|\\/g)) {
    if (piece === "|") {
      items.push(item.trim());
      item = "";
    } else {
      item += piece.length === 2 && piece.startsWith("\\") ? piece.slice(1) : piece;
    }
  }
  return [...items, item.trim()].filter((text) => text !== "");
}
