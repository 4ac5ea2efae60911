/** What a page costs. */
interface PageCost {
  /** How many times something is drawn: once for each word, in many files. */
  readonly count: number;
  readonly lines: number;
}

/**
 * The most that is read of a document: the text of some 10,000 pages. While they are put in order, a line takes up to 3 kB
 * of memory, and each thing drawn on it 300 bytes more: 2 GB at the most, which is what Node has without asking.
 */
const MOST: PageCost = { count: 3_000_000, lines: 500_000 };

/** How much of a document may still be read. */
export class PageBudget {
  #count = 0;
  #lines = 0;

  take({ count, lines }: PageCost): void {
    this.#count += count;
    this.#lines += lines;
  }

  get isSpent(): boolean {
    return this.#count >= MOST.count || this.#lines >= MOST.lines;
  }
}
