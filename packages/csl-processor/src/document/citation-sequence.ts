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
  private readonly byId = new Map<string, Citation>();
  /** The citations of each id that the caller has given several times. */
  private readonly duplicates = new Map<string, OrderedList<Citation>>();

  insertAt(index: number, citation: Citation): void {
    this.all.insertAt(index, citation);
    this.name(citation);
    this.ofKind(citation).add(citation);
    for (const id of citation.itemIds) {
      const { all, notes } = this.openMentions(id);
      all.add(citation);
      if (citation.note > 0) notes.add(citation);
    }
  }

  delete(citation: Citation): void {
    this.all.delete(citation);
    this.unname(citation);
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

  /** The citation with an id; of several, the first. */
  named(id: string): Citation | undefined {
    return this.duplicates.get(id)?.at(0) ?? this.byId.get(id);
  }

  /** All citations with the id of another that has it; undefined where there is one alone. */
  sameId({ id }: Citation): OrderedList<Citation> | undefined {
    return this.duplicates.get(id);
  }

  /** Undefined for an item that is not cited. */
  mentionsOf(itemId: string): Mentions | undefined {
    return this.mentions.get(itemId);
  }

  /** The first note that cites an item. */
  firstNote(itemId: string): Citation | undefined {
    return this.mentions.get(itemId)?.notes.at(0);
  }

  private name(citation: Citation): void {
    const { id } = citation;
    const known = this.byId.get(id);
    if (known === undefined) {
      this.byId.set(id, citation);
      return;
    }
    const same = this.duplicates.get(id) ?? new OrderedList();
    this.duplicates.set(id, same);
    if (same.length === 0) same.add(known);
    same.add(citation);
  }

  private unname(citation: Citation): void {
    const { id } = citation;
    const same = this.duplicates.get(id);
    same?.delete(citation);
    const left = same?.at(0);
    if (left === undefined) this.byId.delete(id);
    else this.byId.set(id, left);
    if (same?.length === 1) this.duplicates.delete(id);
  }

  private openMentions(itemId: string): Mentions {
    const known = this.mentions.get(itemId);
    if (known !== undefined) return known;
    const opened: Mentions = { all: new OrderedList(), notes: new OrderedList() };
    this.mentions.set(itemId, opened);
    return opened;
  }
}
