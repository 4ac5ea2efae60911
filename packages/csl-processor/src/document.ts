import { disambiguate } from "./disambiguate/disambiguate.js";
import type { Item } from "./item/item.js";
import { plainText } from "./output/inline.js";
import { UNAMBIGUOUS, type Cite, type Disambiguation } from "./render/context.js";
import { createContext, renderLayout, type Engine } from "./render/render-layout.js";
import { sortItems } from "./sort/sort-items.js";
import { sortKeyValue } from "./sort/sort-key.js";

/** The items of a document and what follows from them together: their order, numbers and disambiguation. */
export interface Document {
  readonly items: ReadonlyMap<string, Item>;
  /** The ids in the order of the bibliography. */
  readonly order: readonly string[];
  /** The number of each item, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly disambiguation: ReadonlyMap<string, Disambiguation>;
}

/** A cite of an item without anything around it: what the order and the disambiguation are made from. */
export function bareCite(item: Item, citationNumber: number): Cite {
  return {
    item,
    locator: "",
    label: "page",
    position: { kind: "first", nearNote: false },
    citationNumber,
    withoutNames: false,
  };
}

/**
 * Orders, numbers and disambiguates the items.
 *
 * @param registry the ids in the order in which an unsorted bibliography has them.
 * @param notes the first note of each item, where the style tells items apart by it.
 */
export function createDocument(
  engine: Engine,
  items: ReadonlyMap<string, Item>,
  registry: readonly string[],
  notes: ReadonlyMap<string, number> = new Map(),
): Document {
  const order = sortBibliography(engine, items, registry);
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  const disambiguation = disambiguateItems(engine, order, (id) => laterCite(id, items, numbers, notes));
  return { items, order, numbers, disambiguation };
}

function sortBibliography(
  engine: Engine,
  items: ReadonlyMap<string, Item>,
  registry: readonly string[],
): readonly string[] {
  const keys = engine.style.bibliography?.sort ?? [];
  if (keys.length === 0) return registry;
  const keyed = registry.flatMap((id, index) => {
    const item = items.get(id);
    if (item === undefined) return [];
    const context = createContext(engine, "bibliography", bareCite(item, index + 1));
    return [{ value: id, keys: keys.map((key) => sortKeyValue(key, context)) }];
  });
  return sortItems(keyed, keys, engine.localisation.lang);
}

/** The form of later cites is the shortest: what tells those apart tells all. */
function laterCite(
  id: string,
  items: ReadonlyMap<string, Item>,
  numbers: ReadonlyMap<string, number>,
  notes: ReadonlyMap<string, number>,
): Cite | undefined {
  const item = items.get(id);
  const note = notes.get(id);
  return (
    item && {
      ...bareCite(item, numbers.get(id) ?? 0),
      position: { kind: "subsequent", nearNote: false },
      ...(note !== undefined && { firstNote: note }),
    }
  );
}

function disambiguateItems(
  engine: Engine,
  order: readonly string[],
  citeOf: (id: string) => Cite | undefined,
): ReadonlyMap<string, Disambiguation> {
  const { options } = engine.style.citation;
  return disambiguate(order, options, (id, disambiguation) => {
    const cite = citeOf(id);
    if (cite === undefined) return { text: id, nameLists: [], conditionsMet: 0 };
    const context = createContext(engine, "citation", cite, disambiguation);
    // When an item was looked up does not tell it from another.
    context.trace.suppressed.add("accessed");
    const { inlines, trace } = renderLayout(context);
    return { text: plainText(inlines), nameLists: trace.nameLists, conditionsMet: trace.conditionsMet };
  });
}

/** What tells the cites of an item from others. */
export function disambiguationOf(document: Document, id: string): Disambiguation {
  return document.disambiguation.get(id) ?? UNAMBIGUOUS;
}
