import { writeBibliography, type WrittenEntry } from "./bibliography/write-bibliography.js";
import { readCitation } from "./cite/read-citation.js";
import { writeCitation } from "./cite/write-citation.js";
import type { BibliographyEntry, CitationRequest, CitationResult } from "./citation-request.js";
import type { Citation } from "./document/citation.js";
import { Document } from "./document/document.js";
import type { CslItem } from "./item/csl-item.js";
import { readItems } from "./item/read-items.js";
import type { Inline } from "./output/inline.js";
import { sameOutput } from "./output/same-output.js";
import type { ItemsOptions, Processor } from "./processor.js";
import type { Engine } from "./render/render-layout.js";
import type { Warning } from "./warning.js";

/** The processor of one document: what follows from what is in `Document`, this is how it reads. */
export class DocumentProcessor<Out> implements Processor<Out> {
  private document: Document;
  /** The citations as they were written last. */
  private readonly results = new Map<Citation, CitationResult<Out>>();
  private entries: ReadonlyMap<string, WrittenEntry<Out>> = new Map();
  /** By item; those about items without an id under undefined. */
  private readonly itemWarnings = new Map<string | undefined, Warning[]>();
  private readonly engine: Engine;
  private readonly write: (inlines: readonly Inline[]) => Out;
  private readonly engineWarnings: readonly Warning[];

  constructor(engine: Engine, write: (inlines: readonly Inline[]) => Out, engineWarnings: readonly Warning[]) {
    this.engine = engine;
    this.write = write;
    this.engineWarnings = engineWarnings;
    this.document = new Document(engine, { order: "cited", listed: "all" });
  }

  setItems(items: readonly CslItem[], { order = "cited", listed = "all" }: ItemsOptions = {}): void {
    this.document = new Document(this.engine, { order, listed });
    this.results.clear();
    this.entries = new Map();
    this.itemWarnings.clear();
    this.readItems(items);
  }

  updateItems(items: readonly CslItem[]): CitationResult<Out>[] {
    this.readItems(items);
    return this.changes();
  }

  removeItems(ids: readonly (string | number)[]): CitationResult<Out>[] {
    for (const id of ids.map(String)) {
      this.document.removeItem(id);
      this.itemWarnings.delete(id);
    }
    return this.changes();
  }

  cite(citations: readonly CitationRequest[]): CitationResult<Out>[] {
    const read = citations.map((request) => readCitation(request, this.engine));
    for (const citation of [...this.document.sequence.all].reverse()) this.document.remove(citation);
    this.results.clear();
    read.forEach((citation, index) => this.document.insertAt(index, citation));
    return [...this.citations()];
  }

  insert(request: CitationRequest, index = this.length): CitationResult<Out>[] {
    this.checkIndex(index, this.length);
    this.document.insertAt(index, readCitation(request, this.engine));
    return this.changes();
  }

  replace(id: string, request: CitationRequest): CitationResult<Out>[] {
    const old = this.find(id);
    const index = this.document.sequence.all.indexOf(old);
    const citation = readCitation(request, this.engine);
    const result = this.results.get(old);
    this.document.remove(old);
    this.results.delete(old);
    this.document.insertAt(index, citation);
    if (result !== undefined && request.id === id) this.results.set(citation, result);
    return this.changes();
  }

  move(id: string, index: number): CitationResult<Out>[] {
    const citation = this.find(id);
    this.checkIndex(index, this.length - 1);
    this.document.remove(citation);
    this.document.insertAt(index, citation);
    return this.changes();
  }

  remove(id: string): CitationResult<Out>[] {
    const citation = this.find(id);
    this.document.remove(citation);
    this.results.delete(citation);
    return this.changes();
  }

  renumberNotes(noteIndexes: Iterable<readonly [id: string, noteIndex: number]>): CitationResult<Out>[] {
    const wanted = [...noteIndexes].map(([id, note]) => [this.find(id), note] as const);
    for (const [citation, note] of wanted) this.document.setNote(citation, note);
    return this.changes();
  }

  citations(): readonly CitationResult<Out>[] {
    this.changes();
    return [...this.document.sequence.all].flatMap((citation) => this.results.get(citation) ?? []);
  }

  bibliography(): BibliographyEntry<Out>[] {
    const section = this.engine.style.bibliography;
    if (section === undefined) return [];
    this.changes();
    this.entries = writeBibliography(this.engine, section, this.document, this.entries, this.write);
    return [...this.entries.values()].map(({ entry }) => entry);
  }

  warnings(): readonly Warning[] {
    return [...this.engineWarnings, ...[...this.itemWarnings.values()].flat()];
  }

  private get length(): number {
    return this.document.sequence.all.length;
  }

  private readItems(values: readonly CslItem[]): void {
    const { items, warnings } = readItems(values);
    for (const item of items.values()) {
      this.document.setItem(item);
      this.itemWarnings.delete(item.id);
    }
    for (const warning of warnings) {
      const known = this.itemWarnings.get(warning.itemId);
      if (known === undefined) this.itemWarnings.set(warning.itemId, [warning]);
      else known.push(warning);
    }
  }

  /** Writes the citations whose texts may have changed; returns those that did. */
  private changes(): CitationResult<Out>[] {
    return this.document.settle().flatMap((citation) => {
      const isDuplicate = this.document.sequence.named(citation.id) !== citation;
      const result = writeCitation(this.engine, citation, isDuplicate, this.write);
      const before = this.results.get(citation);
      this.results.set(citation, result);
      return before !== undefined && sameOutput(before.text, result.text) ? [] : [result];
    });
  }

  private find(id: string): Citation {
    const citation = this.document.sequence.named(id);
    if (citation === undefined) throw new RangeError(`There is no citation with the id ${JSON.stringify(id)}.`);
    return citation;
  }

  private checkIndex(index: number, last: number): void {
    if (Number.isInteger(index) && index >= 0 && index <= last) return;
    throw new RangeError(`There is no place ${index} among the citations: from 0 to ${last}.`);
  }
}
