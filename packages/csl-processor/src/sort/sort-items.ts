import type { SortKey } from "../style/style.js";
import { sortText, type CompareText } from "./text-comparer.js";

/** Something with the values of its sort keys. */
export interface Keyed<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

/**
 * Sorts by keys, the first before the second; what is equal keeps its order, and what has no value comes last in both
 * directions (CSL 1.0.2, "Sorting").
 */
export function sortItems<T>(items: readonly Keyed<T>[], keys: readonly SortKey[], compareText: CompareText): T[] {
  const bare = items.map(({ value, keys: values }) => ({ value, keys: values.map(sortText) }));
  const compare = (left: Keyed<T>, right: Keyed<T>): number => {
    for (const [index, { descending }] of keys.entries()) {
      const order = compareValues(left.keys[index] ?? "", right.keys[index] ?? "", descending, compareText);
      if (order !== 0) return order;
    }
    return 0;
  };
  return bare.sort(compare).map((item) => item.value);
}

/** Compares two values of one key; the empty one comes last in both directions. */
export function compareValues(left: string, right: string, descending: boolean, compareText: CompareText): number {
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const order = compareText(left, right);
  return descending ? -order : order;
}
