import type { DocumentItem } from "./document-item.js";
import type { ItemOrder } from "./item-order.js";

/** From so many items on, they are sorted in together rather than one by one. */
const MANY = 64;

/**
 * Keeps items in the order of the bibliography, and their numbers. Before anything changes that the order of an item
 * depends on, it is withdrawn; when all is settled, it comes back at its place, and only those from there on are
 * numbered anew.
 */
export class Numbering {
  private items: DocumentItem[] = [];
  /** The part of the list whose numbers may be wrong: half-open. */
  private changed = { from: Number.POSITIVE_INFINITY, to: 0 };
  private balance = 0;
  private readonly withdrawn = new Set<DocumentItem>();
  private readonly order: ItemOrder;

  constructor(order: ItemOrder) {
    this.order = order;
  }

  /** Takes an item out until the next `settle`. One that is new is not in yet. */
  withdraw(item: DocumentItem): void {
    if (this.withdrawn.has(item)) return;
    this.withdrawn.add(item);
    const index = this.indexOf(item);
    if (this.items[index] !== item) return;
    this.items.splice(index, 1);
    this.balance -= 1;
    this.touch(index);
  }

  /** Takes all items out. */
  withdrawAll(): void {
    for (const item of this.items) this.withdrawn.add(item);
    this.items = [];
    this.balance = Number.NaN;
  }

  /**
   * Puts back the items that were withdrawn.
   *
   * @param isListed whether an item belongs into the bibliography.
   * @param isCited only the numbers of these items are kept up.
   * @returns the cited items whose numbers changed.
   */
  settle(isListed: (item: DocumentItem) => boolean, isCited: (item: DocumentItem) => boolean): DocumentItem[] {
    const entering = [...this.withdrawn].filter(isListed);
    this.withdrawn.clear();
    if (entering.length < MANY) for (const item of entering) this.enter(item);
    else {
      this.items = [...this.items, ...entering].sort(this.order.compare);
      this.balance = Number.NaN;
    }
    const renumbered = this.renumber(isCited);
    this.changed = { from: Number.POSITIVE_INFINITY, to: 0 };
    this.balance = 0;
    return renumbered;
  }

  private enter(item: DocumentItem): void {
    const index = this.indexOf(item);
    this.items.splice(index, 0, item);
    this.balance += 1;
    this.touch(index);
  }

  /** Items come and go below the end of the changed part: it may shift by as many as there are changes. */
  private touch(index: number): void {
    this.changed.from = Math.min(this.changed.from, index);
    this.changed.to = Math.max(this.changed.to, index) + 1;
  }

  private renumber(isCited: (item: DocumentItem) => boolean): DocumentItem[] {
    const renumbered: DocumentItem[] = [];
    // Where as many came as went, the numbers after the last of them are right.
    const whole = Number.isNaN(this.balance);
    const end = this.balance === 0 ? Math.min(this.changed.to, this.items.length) : this.items.length;
    for (let index = whole ? 0 : this.changed.from; index < end; index += 1) {
      const item = this.items[index];
      if (item === undefined) break;
      if (!isCited(item)) {
        if (this.order.citedComeFirst) break;
        continue;
      }
      if (item.number === index + 1) continue;
      item.number = index + 1;
      renumbered.push(item);
    }
    return renumbered;
  }

  private indexOf(item: DocumentItem): number {
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.items[middle];
      if (other !== undefined && this.order.compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
