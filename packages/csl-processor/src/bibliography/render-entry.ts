import type { Item } from "../item/item.js";
import type { Inline } from "../output/inline.js";
import { applyLayoutFormatting } from "../render/apply-formatting.js";
import { bareCite } from "../render/bare-cite.js";
import type { Disambiguation, Trace } from "../render/context.js";
import { renderCite } from "../render/render-cite.js";
import { createContext, type Engine } from "../render/render-layout.js";
import type { BibliographySection } from "../style/style.js";
import { alignSecondField } from "./align-second-field.js";
import { spaceOutsideBlocks } from "./space-outside-blocks.js";
import { namesOf, substituteAuthor, type EntryNames } from "./substitute-author.js";

/** An entry of the bibliography: what its text follows from. */
export interface Entry {
  readonly item: Item;
  readonly number: number;
  readonly disambiguation: Disambiguation;
  /** The names of the entry before, as they were before any substitution. */
  readonly previous: EntryNames | undefined;
}

/** An entry as styled text. */
export interface RenderedEntry {
  readonly inlines: readonly Inline[];
  readonly names: EntryNames | undefined;
  readonly trace: Trace;
}

/** Renders an entry (CSL 1.0.2, "Bibliography"). */
export function renderEntry(engine: Engine, section: BibliographySection, entry: Entry): RenderedEntry {
  const cite = bareCite(entry.item, entry.number);
  const { fields, inlines, trace } = renderCite(engine, "bibliography", cite, entry.disambiguation);
  const aligned =
    section.options.secondFieldAlign === undefined ? inlines : alignSecondField(fields, section.layout.delimiter);
  const names = namesOf(aligned);
  const substituted = substituteAuthor(aligned, names, entry.previous, section.options);
  const context = createContext(engine, "bibliography", cite);
  const formatted = applyLayoutFormatting(substituted, section.layout.formatting, context);
  return { inlines: spaceOutsideBlocks(formatted), names, trace };
}
