import type { Warning } from "../warning.js";
import type { Item } from "./item.js";
import { readItem } from "./read-item.js";

/** Items by id, in order, and what was wrong with them. */
export interface ReadItems {
  readonly items: ReadonlyMap<string, Item>;
  readonly ids: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Reads a list of CSL-JSON items. Of two with the same id the later one counts, with a warning. */
export function readItems(values: readonly unknown[]): ReadItems {
  const warnings: Warning[] = [];
  const items = new Map<string, Item>();
  values.forEach((value, index) => {
    const item = readItem(value, index + 1, warnings);
    if (item === undefined) return;
    if (items.has(item.id)) {
      warnings.push({
        code: "duplicate-id",
        message: "Two items have this id: the later one counts.",
        itemId: item.id,
      });
    }
    items.set(item.id, item);
  });
  return { items, ids: [...items.keys()], warnings };
}
