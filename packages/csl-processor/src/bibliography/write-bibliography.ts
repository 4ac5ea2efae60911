import type { BibliographyEntry } from "../citation-request.js";
import type { Document } from "../document/document.js";
import { notPrinted } from "../not-printed.js";
import type { Inline } from "../output/inline.js";
import type { Engine } from "../render/render-layout.js";
import type { BibliographySection } from "../style/style.js";
import { renderEntry, type Entry } from "./render-entry.js";
import type { EntryNames } from "./substitute-author.js";

/** An entry that was written, and what it was made from. */
export interface WrittenEntry<Out> {
  readonly made: Entry;
  readonly names: EntryNames | undefined;
  readonly entry: BibliographyEntry<Out>;
}

/**
 * Writes the bibliography, each entry only where something that it follows from has changed.
 *
 * @param before the entries as they were written before, by the ids of their items.
 * @returns the entries in order, by the ids of their items.
 */
export function writeBibliography<Out>(
  engine: Engine,
  section: BibliographySection,
  document: Document,
  before: ReadonlyMap<string, WrittenEntry<Out>>,
  write: (inlines: readonly Inline[]) => Out,
): ReadonlyMap<string, WrittenEntry<Out>> {
  const substitutes = section.options.subsequentAuthorSubstitute !== undefined;
  const written = new Map<string, WrittenEntry<Out>>();
  let previous: EntryNames | undefined;
  for (const [index, { id, item }] of document.listedItems().entries()) {
    const number = engine.dependencies.listsNumber ? index + 1 : 0;
    const made = { item, number, disambiguation: document.disambiguationOf(id), previous };
    const known = before.get(id);
    const entry = known !== undefined && sameEntry(known.made, made) ? known : writeEntry(engine, section, made, write);
    written.set(id, entry);
    if (substitutes) previous = entry.names;
  }
  return written;
}

function writeEntry<Out>(
  engine: Engine,
  section: BibliographySection,
  made: Entry,
  write: (inlines: readonly Inline[]) => Out,
): WrittenEntry<Out> {
  const { inlines, names, trace } = renderEntry(engine, section, made);
  const { id } = made.item;
  return { made, names, entry: { id, text: write(inlines), notPrinted: notPrinted(made.item, trace.printed) } };
}

function sameEntry(left: Entry, right: Entry): boolean {
  return (
    left.item === right.item &&
    left.number === right.number &&
    left.disambiguation === right.disambiguation &&
    left.previous === right.previous
  );
}
