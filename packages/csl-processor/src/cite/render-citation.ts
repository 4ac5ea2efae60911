import type { CiteRequest } from "../citation-request.js";
import { collapseNumbers } from "../collapse/collapse-numbers.js";
import { collapseYears, type GroupDelimiters } from "../collapse/collapse-years.js";
import { groupCites } from "../collapse/group-cites.js";
import { disambiguationOf, type Document } from "../document.js";
import {
  findMark,
  plainText,
  replaceNodes,
  textInline,
  type Inline,
  type MarkInline,
  type TextInline,
} from "../output/inline.js";
import { changeCase } from "../output/letter-case.js";
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
  const capitalised = cites.map((cite, index) =>
    startsSentence(cite, index, engine) ? capitaliseTerm(cite, engine) : cite,
  );
  const inlines = joinCites(engine, document, capitalised);
  const first = sorted[0]?.cite;
  if (first === undefined || inlines.length === 0) return { inlines: [], cites };
  const context = createContext(engine, "citation", first);
  const formatting = engine.style.citation.layout.formatting;
  const bare = cites.every((cite) => cite.request.authorOnly === true);
  return { inlines: bare ? inlines : applyLayoutFormatting(inlines, formatting, context), cites };
}

/** Whether a cite opens a note, or follows a sentence of the caller's (CSL 1.0.2, "Citation", note to developers). */
function startsSentence({ request }: RenderedCite, index: number, engine: Engine): boolean {
  const prefix = (request.prefix ?? "").trim();
  if (prefix === "") return index === 0 && engine.style.class === "note";
  const last = prefix.split(/\s+/).at(-1) ?? prefix;
  return last !== prefix && /[.!?]["”’]{0,2}$/.test(last);
}

/** Capitalises the term that a cite starts with; the names and titles of items are left as they are. */
function capitaliseTerm(cite: RenderedCite, engine: Engine): RenderedCite {
  const first = firstLeafParent(cite.inlines);
  if (first?.kind !== "mark" || first.mark !== "term") return cite;
  const children = changeCase(first.children, "capitalize-first", engine.localisation.lang);
  return { ...cite, inlines: replaceNodes(cite.inlines, new Map([[first, [{ ...first, children }]]])) };
}

/** The innermost node around the first text. */
function firstLeafParent(inlines: readonly Inline[]): Exclude<Inline, TextInline> | undefined {
  const [first] = inlines;
  if (first === undefined || first.kind === "text") return undefined;
  return firstLeafParent(first.children) ?? first;
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
  const printed = findMark(inlines, "names");
  const only = request.authorOnly === true && printed !== undefined ? [printed] : inlines;
  const names = request.suppressAuthor === true ? namesOf(engine, document, cite) : printed;
  return { cite, request, inlines: only, trace, names: names === undefined ? undefined : plainText([names]) };
}

/** The names of a cite that does not print them. */
function namesOf(engine: Engine, document: Document, cite: Cite): MarkInline | undefined {
  const named = { ...cite, withoutNames: false };
  const context = createContext(engine, "citation", named, disambiguationOf(document, cite.item.id));
  return findMark(renderLayout(context).inlines, "names");
}

function joinCites(engine: Engine, document: Document, cites: readonly RenderedCite[]): readonly Inline[] {
  const { options, layout } = engine.style.citation;
  const delimiters = delimitersOf(engine);
  if (options.collapse === "citation-number") {
    return collapseNumbers(cites, layout.delimiter, delimiters.afterCollapse);
  }
  if (options.collapse === undefined && options.citeGroupDelimiter === undefined) {
    return joinPlainly(cites, layout.delimiter);
  }
  const sorted = engine.style.citation.sort.length > 0;
  return collapseYears(groupCites(cites, options, sorted), options, delimiters, ({ cite, request }) =>
    renderCite(engine, document, { cite: { ...cite, withoutNames: true }, request }),
  );
}

/** Cites one after the other; punctuation of the caller's own takes the place of the delimiter. */
function joinPlainly(cites: readonly RenderedCite[], delimiter: string): readonly Inline[] {
  return cites.flatMap((cite, index) => {
    const previous = cites[index - 1];
    const between = previous === undefined ? "" : delimiterBetween(previous, cite, delimiter);
    return [...textInline(between), ...withAffixes(cite)];
  });
}

function delimiterBetween(previous: RenderedCite, next: RenderedCite, delimiter: string): string {
  if (/^[,.;:]/.test(next.request.prefix ?? "")) return "";
  if (delimiter === "") return "";
  return /[,.;:]$/.test((previous.request.suffix ?? "").trimEnd()) ? " " : delimiter;
}

/** Within a group, ", " is the default of in-text styles; in notes, it is the delimiter of the layout. */
function delimitersOf(engine: Engine): GroupDelimiters {
  const { options, layout } = engine.style.citation;
  const group = options.citeGroupDelimiter ?? (engine.style.class === "note" ? layout.delimiter : ", ");
  return {
    cite: layout.delimiter,
    group,
    afterLocator: options.afterCollapseDelimiter ?? group,
    yearSuffix: options.yearSuffixDelimiter ?? options.citeGroupDelimiter ?? layout.delimiter,
    afterCollapse: options.afterCollapseDelimiter ?? layout.delimiter,
  };
}
