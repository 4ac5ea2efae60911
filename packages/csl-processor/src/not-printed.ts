import type { Item } from "./item/item.js";

/** Variables that say how to print the others: never printed themselves. */
const SILENT: readonly string[] = ["language", "citation-key"];

/** Pairs of variables of which one stands for the other. */
const EQUIVALENT: readonly (readonly [string, string])[] = [
  ["title", "title-short"],
  ["title", "shortTitle"],
  ["container-title", "container-title-short"],
  ["container-title", "journalAbbreviation"],
  ["event", "event-title"],
  ["page", "page-first"],
];

/** The variables that the item has and that were not printed, in the order of the item. */
export function notPrinted(item: Item, printed: Pick<ReadonlySet<string>, "has">): string[] {
  const covered = (variable: string): boolean =>
    EQUIVALENT.some((pair) => pair.includes(variable) && pair.some((other) => printed.has(other)));
  return item.variables.filter(
    (variable) => !printed.has(variable) && !SILENT.includes(variable) && !covered(variable),
  );
}
