import { bareCite, disambiguationOf, type Document } from "../document.js";
import type { Item } from "../item/item.js";
import type { Inline } from "../output/inline.js";
import { applyLayoutFormatting } from "../render/apply-formatting.js";
import type { Trace } from "../render/context.js";
import { createContext, renderLayout, type Engine } from "../render/render-layout.js";
import type { BibliographySection } from "../style/style.js";
import { alignSecondField } from "./align-second-field.js";
import { spaceOutsideBlocks } from "./space-outside-blocks.js";
import { namesOf, substituteAuthor, type EntryNames } from "./substitute-author.js";

/** An entry as styled text. */
export interface RenderedEntry {
  readonly item: Item;
  readonly inlines: readonly Inline[];
  readonly trace: Trace;
}

/** Renders the entries in order; each knows the names of the one before. */
export function renderBibliography(engine: Engine, document: Document, section: BibliographySection): RenderedEntry[] {
  let previous: EntryNames | undefined;
  return document.order.flatMap((id) => {
    const item = document.items.get(id);
    if (item === undefined) return [];
    const cite = bareCite(item, document.numbers.get(id) ?? 0);
    const context = createContext(engine, "bibliography", cite, disambiguationOf(document, id));
    const { fields, inlines, trace } = renderLayout(context);
    const aligned =
      section.options.secondFieldAlign === undefined ? inlines : alignSecondField(fields, section.layout.delimiter);
    const names = namesOf(aligned);
    const substituted = substituteAuthor(aligned, names, previous, section.options);
    previous = names;
    const formatted = applyLayoutFormatting(substituted, section.layout.formatting, context);
    return [{ item, inlines: spaceOutsideBlocks(formatted), trace }];
  });
}
