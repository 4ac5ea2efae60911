import type { CitationResult, CitedItem } from "../citation-request.js";
import type { Citation } from "../document/citation.js";
import { notPrinted } from "../not-printed.js";
import type { Inline } from "../output/inline.js";
import type { Engine } from "../render/render-layout.js";
import type { Warning } from "../warning.js";
import { renderCitation } from "./render-citation.js";
import type { RenderedCite } from "./rendered-cite.js";

/**
 * Renders a citation and writes it in the output format.
 *
 * @param isDuplicate an earlier citation has the same id.
 */
export function writeCitation<Out>(
  engine: Engine,
  citation: Citation,
  isDuplicate: boolean,
  write: (inlines: readonly Inline[]) => Out,
): CitationResult<Out> {
  const { inlines, cites } = renderCitation(engine, citation.prepared ?? []);
  return {
    id: citation.id,
    text: write(inlines),
    items: cites.map(citedItem),
    warnings: [
      ...(isDuplicate ? [DUPLICATE_ID] : []),
      ...unknownItems(citation),
      ...(isEmpty(inlines) ? [NOTHING_PRINTED] : []),
    ],
  };
}

function isEmpty(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.kind !== "text" && isEmpty(inline.children));
}

function citedItem({ cite: { item }, disambiguation, trace }: RenderedCite): CitedItem {
  const { names, conditions, yearSuffix } = disambiguation;
  return {
    id: item.id,
    notPrinted: notPrinted(item, trace.printed),
    disambiguated: names.size > 0 || conditions > 0 || yearSuffix !== "",
  };
}

const DUPLICATE_ID: Warning = {
  code: "duplicate-id",
  message: "An earlier citation has the same id.",
  hint: "Edits by this id reach that one.",
};

const NOTHING_PRINTED: Warning = { code: "nothing-printed", message: "The citation prints nothing." };

function unknownItems({ requested, cites }: Citation): Warning[] {
  if (cites.length === requested.length) return [];
  return requested
    .filter((cite) => !cites.includes(cite))
    .map(({ itemId }) => ({
      code: "unknown-item",
      message: "There is no such item: this cite is left out.",
      itemId,
      hint: "Give the item to setItems or updateItems.",
    }));
}
