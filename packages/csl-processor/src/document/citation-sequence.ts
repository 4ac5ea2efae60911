import type { Citation } from "./citation.js";
import { OrderedList } from "./ordered-list.js";

/** The citations that cite an item, in their order. */
export interface Mentions {
  readonly all: OrderedList<Citation>;
  /** Those in notes. */
  readonly notes: OrderedList<Citation>;
}

/** The citations of a document in their order, and those of each item. */
export class CitationSequence {
  readonly all = new OrderedList<Citation>();
  private readonly notes = new OrderedList<Citation>();
  private readonly inText = new OrderedList<Citation>();
  private readonly mentions = new Map<string, Mentions>();
  private readonly byId = new Map<string, OrderedList<Citation>>();

  insertAt(index: number, citation: Citation): void {
    this.all.insertAt(index, citation);
    const named = this.byId.get(citation.id) ?? new OrderedList();
    named.add(citation);
    this.byId.set(citation.id, named);
    this.ofKind(citation).add(citation);
    for (const id of citation.itemIds) {
      const { all, notes } = this.openMentions(id);
      all.add(citation);
      if (citation.note > 0) notes.add(citation);
    }
  }

  delete(citation: Citation): void {
    this.all.delete(citation);
    const named = this.byId.get(citation.id);
    named?.delete(citation);
    if (named?.length === 0) this.byId.delete(citation.id);
    this.ofKind(citation).delete(citation);
    for (const id of citation.itemIds) {
      const { all, notes } = this.openMentions(id);
      all.delete(citation);
      notes.delete(citation);
      if (all.length === 0) this.mentions.delete(id);
    }
  }

  /** The citations in notes or those in the text: each only follows its own kind. */
  ofKind({ note }: Citation): OrderedList<Citation> {
    return note > 0 ? this.notes : this.inText;
  }

  /** The citations with an id: one, unless the caller has given it several times. */
  named(id: string): OrderedList<Citation> | undefined {
    return this.byId.get(id);
  }

  /** Undefined for an item that is not cited. */
  mentionsOf(itemId: string): Mentions | undefined {
    return this.mentions.get(itemId);
  }

  /** The first note that cites an item. */
  firstNote(itemId: string): Citation | undefined {
    return this.mentions.get(itemId)?.notes.at(0);
  }

  private openMentions(itemId: string): Mentions {
    const known = this.mentions.get(itemId);
    if (known !== undefined) return known;
    const opened: Mentions = { all: new OrderedList(), notes: new OrderedList() };
    this.mentions.set(itemId, opened);
    return opened;
  }
}
