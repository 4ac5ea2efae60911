import { bareCite } from "../render/bare-cite.js";
import { createContext, type Engine } from "../render/render-layout.js";
import { compareValues } from "../sort/sort-items.js";
import { sortKeyValue } from "../sort/sort-key.js";
import { sortText } from "../sort/text-comparer.js";
import type { SortKey } from "../style/style.js";
import type { CitationSequence } from "./citation-sequence.js";
import type { DocumentItem } from "./document-item.js";

/** The order of the bibliography (CSL 1.0.2, "Sorting"). Sort keys are kept until their item changes. */
export class ItemOrder {
  private readonly engine: Engine;
  private readonly sequence: CitationSequence;
  private readonly asGiven: boolean;
  private readonly keys: readonly SortKey[];

  /** @param asGiven where the style does not sort, items stand as given, not by first citation. */
  constructor(engine: Engine, sequence: CitationSequence, asGiven: boolean) {
    this.engine = engine;
    this.sequence = sequence;
    this.asGiven = asGiven;
    const keys = engine.style.bibliography?.sort ?? [];
    // The order of citation leaves nothing equal that another key could order.
    this.keys = isNumber(keys[0]) && keys[0]?.descending === false ? [] : keys;
  }

  /** Items that are not cited come after all that are. */
  get citedComeFirst(): boolean {
    return this.keys.length === 0 && !this.asGiven;
  }

  /** Compares by the keys of the style, and what they leave equal by the order of citation. */
  readonly compare = (left: DocumentItem, right: DocumentItem): number => {
    for (const [index, key] of this.keys.entries()) {
      const order = this.compareBy(key, index, left, right);
      if (order !== 0) return order;
    }
    return this.compareUnsorted(left, right);
  };

  /** Compares by first citation, then as given; those that are not cited come last. */
  readonly compareUnsorted = (left: DocumentItem, right: DocumentItem): number => {
    const asGiven = left.given - right.given;
    if (this.asGiven) return asGiven;
    const [one, other] = [left, right].map(({ id }) => this.sequence.mentionsOf(id)?.all.at(0));
    if (one === undefined || other === undefined) {
      return one === other ? asGiven : Number(one === undefined) - Number(other === undefined);
    }
    if (one !== other) return one.order - other.order;
    return one.itemIds.indexOf(left.id) - one.itemIds.indexOf(right.id);
  };

  private compareBy(key: SortKey, index: number, left: DocumentItem, right: DocumentItem): number {
    if (isNumber(key)) {
      return key.descending ? this.compareUnsorted(right, left) : this.compareUnsorted(left, right);
    }
    const [one = "", other = ""] = [this.keysOf(left)[index], this.keysOf(right)[index]];
    return compareValues(one, other, key.descending, this.engine.compareText);
  }

  private keysOf(item: DocumentItem): readonly string[] {
    if (item.keys === undefined) {
      const context = createContext(this.engine, "bibliography", bareCite(item.item, item.rank));
      item.keys = this.keys.map((key) => sortText(sortKeyValue(key, context)));
    }
    return item.keys;
  }
}

function isNumber(key: SortKey | undefined): boolean {
  return key !== undefined && "variable" in key.by && key.by.variable === "citation-number";
}
