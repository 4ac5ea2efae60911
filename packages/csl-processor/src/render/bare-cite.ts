import type { Item } from "../item/item.js";
import type { Cite } from "./context.js";

/** A cite of an item without anything around it: what entries, their order and the disambiguation are made from. */
export function bareCite(item: Item, citationNumber: number): Cite {
  return {
    item,
    locator: "",
    label: "page",
    position: { kind: "first", nearNote: false },
    citationNumber,
    withoutNames: false,
  };
}
