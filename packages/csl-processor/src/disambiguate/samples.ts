import type { Item } from "../item/item.js";
import { plainText } from "../output/inline.js";
import { bareCite } from "../render/bare-cite.js";
import type { Cite, Disambiguation } from "../render/context.js";
import { renderCite } from "../render/render-cite.js";
import type { Engine } from "../render/render-layout.js";
import type { SampleCite } from "./disambiguate.js";
import { disambiguationKey } from "./disambiguation-key.js";

/** A sample, and what in it does not follow from its item. */
interface Rendered {
  readonly sample: SampleCite;
  readonly printsNote: boolean;
}

/** When an item was looked up does not tell it from another. */
const HIDDEN: readonly string[] = ["accessed"];

/**
 * Renders cites as readers would compare them. The form of later cites is the shortest: what tells those apart tells
 * all. Each sample is kept until its item changes.
 */
export class Samples {
  private readonly engine: Engine;
  private readonly itemOf: (id: string) => Item | undefined;
  private readonly firstNoteOf: (id: string) => number | undefined;
  private readonly rendered = new Map<string, Map<string, Rendered>>();

  /** @param firstNoteOf the note that later cites of an item refer to, if they do. */
  constructor(
    engine: Engine,
    itemOf: (id: string) => Item | undefined,
    firstNoteOf: (id: string) => number | undefined,
  ) {
    this.engine = engine;
    this.itemOf = itemOf;
    this.firstNoteOf = firstNoteOf;
  }

  readonly of = (id: string, disambiguation: Disambiguation): SampleCite => {
    const note = this.firstNoteOf(id);
    const { sample, printsNote } = this.renderedOf(id, disambiguation, note !== undefined);
    // Cites that name different notes differ; which notes these are changes with every note before them.
    return printsNote ? { ...sample, text: `${sample.text}\0${note}` } : sample;
  };

  /** The item has changed. */
  forget(id: string): void {
    this.rendered.delete(id);
  }

  private renderedOf(id: string, disambiguation: Disambiguation, hasNote: boolean): Rendered {
    const samples = this.rendered.get(id) ?? new Map<string, Rendered>();
    if (samples.size === 0) this.rendered.set(id, samples);
    const key = `${hasNote ? "note" : ""} ${disambiguationKey(disambiguation)}`;
    const known = samples.get(key);
    if (known !== undefined) return known;
    const rendered = this.render(id, disambiguation, hasNote);
    samples.set(key, rendered);
    return rendered;
  }

  private render(id: string, disambiguation: Disambiguation, hasNote: boolean): Rendered {
    const item = this.itemOf(id);
    if (item === undefined) {
      return { sample: { text: `\0${id}`, nameLists: [], conditionsMet: 0 }, printsNote: false };
    }
    const cite: Cite = {
      ...bareCite(item, 1),
      position: { kind: "subsequent", nearNote: false },
      ...(hasNote && { firstNote: 1 }),
    };
    const { inlines, trace } = renderCite(this.engine, "citation", cite, disambiguation, HIDDEN);
    const { nameLists, conditionsMet, printed } = trace;
    // No two items have the same number.
    const text = `${plainText(inlines)}${printed.has("citation-number") ? `\0${id}` : ""}`;
    return { sample: { text, nameLists, conditionsMet }, printsNote: printed.has("first-reference-note-number") };
  }
}
