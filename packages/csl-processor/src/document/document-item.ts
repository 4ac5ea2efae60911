import type { Item } from "../item/item.js";

/** An item of a document. */
export interface DocumentItem {
  readonly id: string;
  item: Item;
  /** Its place among those that were given. */
  readonly given: number;
  /** Its number in the bibliography, where cites depend on it and it is cited. */
  number: number;
  /** Its place by first citation, where sort keys depend on it. */
  rank: number;
  /** The values of the sort keys of the bibliography, once they are needed. */
  keys: readonly string[] | undefined;
}
