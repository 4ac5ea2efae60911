import type { PreparedCite } from "../cite/render-citation.js";
import { samePrepared } from "../cite/same-prepared.js";
import { Disambiguator } from "../disambiguate/disambiguator.js";
import { Samples } from "../disambiguate/samples.js";
import type { Item } from "../item/item.js";
import { dependents, placeCites, type PlacedCite } from "../position/positions.js";
import { UNAMBIGUOUS, type Disambiguation } from "../render/context.js";
import type { Engine } from "../render/render-layout.js";
import type { Citation, RequestedCite } from "./citation.js";
import { CitationSequence } from "./citation-sequence.js";
import type { DocumentItem } from "./document-item.js";
import { ItemOrder } from "./item-order.js";
import { Numbering } from "./numbering.js";

/** How the items of a document are listed. */
export interface ListOptions {
  readonly order: "cited" | "given";
  readonly listed: "all" | "cited";
}

/**
 * The items and the citations of a document, and what follows from them together: positions, order, numbers and
 * disambiguation. Edits note what they may have an effect on; `settle` works that out, and nothing else.
 */
export class Document {
  readonly sequence = new CitationSequence();
  private readonly items = new Map<string, DocumentItem>();
  private readonly engine: Engine;
  private readonly listed: ListOptions["listed"];
  private readonly order: ItemOrder;
  private readonly samples: Samples;
  private readonly numbering: Numbering | undefined;
  private readonly disambiguator: Disambiguator | undefined;
  private itemsGiven = 0;
  /** The citations whose texts may have changed. */
  private readonly concerned = new Set<Citation>();
  /** The items that may read like others now, or no longer, or stand elsewhere in the bibliography. */
  private readonly touched = new Set<string>();

  constructor(engine: Engine, { order, listed }: ListOptions) {
    this.engine = engine;
    this.listed = listed;
    this.order = new ItemOrder(engine, this.sequence, order === "given");
    this.samples = new Samples(
      engine,
      (id) => this.items.get(id)?.item,
      (id) => (engine.dependencies.citesFirstNote ? this.sequence.firstNote(id)?.note : undefined),
    );
    if (engine.dependencies.citesNumber) this.numbering = new Numbering(this.order);
    if (engine.dependencies.citesOthers) {
      this.disambiguator = new Disambiguator(engine.style.citation.options, this.samples.of, this.compareIds);
    }
  }

  hasItem(id: string): boolean {
    return this.items.has(id);
  }

  /** What tells the cites of an item from others. */
  disambiguationOf(id: string): Disambiguation {
    return this.disambiguator?.of(id) ?? UNAMBIGUOUS;
  }

  /** The items of the bibliography, in its order. */
  listedItems(): DocumentItem[] {
    return [...this.items.values()].filter(this.isListed).sort(this.order.compare);
  }

  /** Adds an item, or puts it in the place of the one that has its id. */
  setItem(item: Item): void {
    const { id } = item;
    this.withdraw([id]);
    const known = this.items.get(id);
    if (known === undefined) this.addItem(item);
    else {
      known.item = item;
      known.keys = undefined;
    }
    this.samples.forget(id);
    this.touched.add(id);
    this.concernMentions(id);
  }

  /** Takes an item out; the citations that ask for it are left without it. */
  removeItem(id: string): void {
    this.withdraw([id]);
    if (!this.items.delete(id)) return;
    this.findCites(id);
    this.samples.forget(id);
    this.touched.add(id);
    this.concernMentions(id);
  }

  /** Puts a citation at a place among the others. */
  insertAt(index: number, citation: Citation): void {
    this.withdraw(citation.itemIds);
    citation.cites = this.knownCites(citation);
    this.sequence.insertAt(index, citation);
    this.concerned.add(citation);
    this.noteEffects(citation);
  }

  remove(citation: Citation): void {
    this.withdraw(citation.itemIds);
    this.noteEffects(citation);
    this.sequence.delete(citation);
    this.concerned.delete(citation);
  }

  /** Gives a citation another note. */
  setNote(citation: Citation, note: number): void {
    if (citation.note === note) return;
    if (citation.note > 0 === note > 0) {
      citation.note = note;
      this.concerned.add(citation);
      this.noteEffects(citation);
      return;
    }
    const index = this.sequence.all.indexOf(citation);
    this.remove(citation);
    citation.note = note;
    this.insertAt(index, citation);
  }

  /** Works out what the edits since the last call have an effect on; returns those citations, in their order. */
  settle(): Citation[] {
    if (this.engine.dependencies.sortsByNumber && this.touched.size > 0) this.rankItems();
    for (const id of this.touched) {
      const item = this.items.get(id);
      if (item !== undefined && this.isListed(item)) this.disambiguator?.set(id);
      else this.disambiguator?.delete(id);
    }
    this.touched.clear();
    for (const id of this.disambiguator?.settle() ?? []) this.concernMentions(id);
    for (const { id } of this.numbering?.settle(this.isListed, this.isCited) ?? []) this.concernMentions(id);
    const changed: Citation[] = [];
    for (const citation of this.concerned) if (this.prepare(citation)) changed.push(citation);
    this.concerned.clear();
    return changed.sort((left, right) => left.order - right.order);
  }

  private readonly isCited = ({ id }: DocumentItem): boolean => this.sequence.mentionsOf(id) !== undefined;

  private readonly isListed = (item: DocumentItem): boolean =>
    this.items.has(item.id) && (this.listed === "all" || this.isCited(item));

  private readonly compareIds = (left: string, right: string): number => {
    const [one, other] = [this.items.get(left), this.items.get(right)];
    return one === undefined || other === undefined ? 0 : this.order.compare(one, other);
  };

  private addItem(item: Item): void {
    const { id } = item;
    this.items.set(id, { id, item, given: this.itemsGiven, number: 0, rank: 0, keys: undefined });
    this.itemsGiven += 1;
    this.withdraw([id]);
    this.findCites(id);
  }

  /** Items leave the numbering before the citations change that their order depends on. */
  private withdraw(ids: readonly string[]): void {
    for (const id of this.numbering === undefined ? [] : ids) {
      const item = this.items.get(id);
      if (item !== undefined) this.numbering?.withdraw(item);
    }
  }

  private knownCites({ requested }: Citation): Citation["cites"] {
    return requested.filter(({ itemId }) => this.items.has(itemId));
  }

  /** An item has come or gone: the citations that ask for it have more cites or fewer. */
  private findCites(id: string): void {
    for (const citation of this.sequence.mentionsOf(id)?.all ?? []) {
      citation.cites = this.knownCites(citation);
      this.noteEffects(citation);
    }
  }

  private concernMentions(id: string): void {
    for (const citation of this.sequence.mentionsOf(id)?.all ?? []) this.concerned.add(citation);
  }

  /** A citation has come, changed or goes: what depends on it. */
  private noteEffects(citation: Citation): void {
    for (const other of dependents(citation, this.sequence)) this.concerned.add(other);
    this.noteDuplicates(citation);
    for (const id of citation.itemIds) {
      if (this.sequence.mentionsOf(id)?.all.at(0) === citation) this.touched.add(id);
      if (!this.engine.dependencies.citesFirstNote || this.sequence.firstNote(id) !== citation) continue;
      this.touched.add(id);
      this.concernMentions(id);
    }
  }

  /** Which of several citations with one id is the first has to be found out again. */
  private noteDuplicates(citation: Citation): void {
    for (const same of this.sequence.sameId(citation) ?? []) {
      same.prepared = undefined;
      this.concerned.add(same);
    }
  }

  /** Where sort keys depend on the order of citation, all are made again that do. */
  private rankItems(): void {
    this.numbering?.withdrawAll();
    const items = [...this.items.values()].filter(this.isListed).sort(this.order.compareUnsorted);
    items.forEach((item, index) => {
      this.touched.add(item.id);
      if (item.rank === index + 1) return;
      item.rank = index + 1;
      item.keys = undefined;
    });
  }

  /** Finds what the text of a citation follows from; tells whether it is something else than before. */
  private prepare(citation: Citation): boolean {
    const places = placeCites(citation, this.sequence, this.engine.style.citation.options.nearNoteDistance);
    const prepared: PreparedCite[] = [];
    for (const [index, requested] of citation.cites.entries()) {
      const [item, place] = [this.items.get(requested.itemId), places[index]];
      if (item !== undefined && place !== undefined) prepared.push(this.prepareCite(requested, item, place));
    }
    if (citation.prepared !== undefined && samePrepared(citation.prepared, prepared)) return false;
    citation.prepared = prepared;
    return true;
  }

  private prepareCite({ request, locator, label }: RequestedCite, known: DocumentItem, place: PlacedCite): PreparedCite {
    const { citesNumber, citesFirstNote } = this.engine.dependencies;
    const cite = {
      item: known.item,
      locator,
      label,
      position: place.position,
      ...(citesFirstNote && place.firstNote !== undefined && { firstNote: place.firstNote }),
      citationNumber: citesNumber ? known.number : 0,
      withoutNames: request.suppressAuthor === true && request.authorOnly !== true,
    };
    return { cite, request, disambiguation: this.disambiguationOf(known.id) };
  }
}
