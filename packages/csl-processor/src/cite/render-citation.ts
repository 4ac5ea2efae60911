import type { CiteRequest } from "../citation-request.js";
import { collapseNumbers } from "../collapse/collapse-numbers.js";
import { collapseYears, type GroupDelimiters } from "../collapse/collapse-years.js";
import { groupCites } from "../collapse/group-cites.js";
import { disambiguationOf, type Document } from "../document.js";
import { findMark, joinInlines, type Inline } from "../output/inline.js";
import { applyLayoutFormatting } from "../render/apply-formatting.js";
import type { Cite } from "../render/context.js";
import { createContext, renderLayout, type Engine } from "../render/render-layout.js";
import { sortItems } from "../sort/sort-items.js";
import { sortKeyValue } from "../sort/sort-key.js";
import { withAffixes, type RenderedCite } from "./rendered-cite.js";

/** A cite that is placed and numbered, with what the caller asked for. */
export interface PreparedCite {
  readonly cite: Cite;
  readonly request: CiteRequest;
}

/** A citation as styled text, and its cites in the order in which they are printed. */
export interface RenderedCitation {
  readonly inlines: readonly Inline[];
  readonly cites: readonly RenderedCite[];
}

/** Renders a citation: sorts its cites, renders each, groups and collapses them, and joins them in the layout. */
export function renderCitation(
  engine: Engine,
  document: Document,
  prepared: readonly PreparedCite[],
): RenderedCitation {
  const sorted = sortCites(engine, document, prepared);
  const cites = sorted.map((cite) => renderCite(engine, document, cite)).filter((cite) => cite.inlines.length > 0);
  const inlines = joinCites(engine, document, cites);
  const first = sorted[0]?.cite;
  if (first === undefined || inlines.length === 0) return { inlines: [], cites };
  const context = createContext(engine, "citation", first);
  const formatting = engine.style.citation.layout.formatting;
  const bare = cites.every((cite) => cite.request.authorOnly === true);
  return { inlines: bare ? inlines : applyLayoutFormatting(inlines, formatting, context), cites };
}

function sortCites(engine: Engine, document: Document, prepared: readonly PreparedCite[]): readonly PreparedCite[] {
  const keys = engine.style.citation.sort;
  if (keys.length === 0 || prepared.length < 2) return prepared;
  const keyed = prepared.map((value) => {
    const { cite } = value;
    const context = createContext(engine, "citation", cite, disambiguationOf(document, cite.item.id));
    return { value, keys: keys.map((key) => sortKeyValue(key, context)) };
  });
  return sortItems(keyed, keys, engine.localisation.lang);
}

function renderCite(engine: Engine, document: Document, { cite, request }: PreparedCite): RenderedCite {
  const context = createContext(engine, "citation", cite, disambiguationOf(document, cite.item.id));
  const { inlines, trace } = renderLayout(context);
  const names = request.authorOnly === true ? findMark(inlines, "names") : undefined;
  return { cite, request, inlines: names === undefined ? inlines : [names], trace };
}

function joinCites(engine: Engine, document: Document, cites: readonly RenderedCite[]): readonly Inline[] {
  const { options, layout } = engine.style.citation;
  const delimiters = delimitersOf(engine);
  if (options.collapse === "citation-number") {
    return collapseNumbers(cites, layout.delimiter, delimiters.afterCollapse);
  }
  if (options.collapse === undefined && options.citeGroupDelimiter === undefined) {
    return joinInlines(cites.map(withAffixes), layout.delimiter);
  }
  return collapseYears(groupCites(cites), options, delimiters, ({ cite, request }) =>
    renderCite(engine, document, { cite: { ...cite, withoutNames: true }, request }),
  );
}

function delimitersOf(engine: Engine): GroupDelimiters {
  const { options, layout } = engine.style.citation;
  return {
    cite: layout.delimiter,
    group: options.citeGroupDelimiter ?? ", ",
    yearSuffix: options.yearSuffixDelimiter ?? layout.delimiter,
    afterCollapse: options.afterCollapseDelimiter ?? layout.delimiter,
  };
}
