import type { CiteRequest } from "../citation-request.js";
import { collapseNumbers } from "../collapse/collapse-numbers.js";
import { collapseYears, type GroupDelimiters } from "../collapse/collapse-years.js";
import { groupCites } from "../collapse/group-cites.js";
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
import type { Cite, Disambiguation } from "../render/context.js";
import { renderCite } from "../render/render-cite.js";
import { createContext, type Engine } from "../render/render-layout.js";
import { sortItems } from "../sort/sort-items.js";
import { sortKeyValue } from "../sort/sort-key.js";
import { withAffixes, type RenderedCite } from "./rendered-cite.js";

/** A cite that is placed, numbered and told apart, and what the caller asked for: its text follows from nothing else. */
export interface PreparedCite {
  readonly cite: Cite;
  readonly request: CiteRequest;
  readonly disambiguation: Disambiguation;
}

/** A citation as styled text, and its cites in the order in which they are printed, those among them that print nothing. */
export interface RenderedCitation {
  readonly inlines: readonly Inline[];
  readonly cites: readonly RenderedCite[];
}

/** Renders a citation: sorts its cites, renders each, groups and collapses them, and joins them in the layout. */
export function renderCitation(engine: Engine, prepared: readonly PreparedCite[]): RenderedCitation {
  const sorted = sortCites(engine, prepared);
  const rendered = sorted.map((cite) => renderPrepared(engine, cite));
  const cites = rendered.filter((cite) => cite.inlines.length > 0);
  const capitalised = cites.map((cite, index) =>
    startsSentence(cite, index, engine) ? capitaliseTerm(cite, engine) : cite,
  );
  const inlines = joinCites(engine, capitalised);
  const first = sorted[0]?.cite;
  if (first === undefined || inlines.length === 0) return { inlines: [], cites: rendered };
  const context = createContext(engine, "citation", first);
  const formatting = engine.style.citation.layout.formatting;
  const bare = cites.every((cite) => cite.request.authorOnly === true);
  return { inlines: bare ? inlines : applyLayoutFormatting(inlines, formatting, context), cites: rendered };
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

function sortCites(engine: Engine, prepared: readonly PreparedCite[]): readonly PreparedCite[] {
  const keys = engine.style.citation.sort;
  if (keys.length === 0 || prepared.length < 2) return prepared;
  const keyed = prepared.map((value) => {
    const context = createContext(engine, "citation", value.cite, value.disambiguation);
    return { value, keys: keys.map((key) => sortKeyValue(key, context)) };
  });
  return sortItems(keyed, keys, engine.compareText);
}

function renderPrepared(engine: Engine, { cite, request, disambiguation }: PreparedCite): RenderedCite {
  const { inlines, trace } = renderCite(engine, "citation", cite, disambiguation);
  const printed = findMark(inlines, "names");
  const only = request.authorOnly === true && printed !== undefined ? [printed] : inlines;
  const names = request.suppressAuthor === true ? namesOf(engine, cite, disambiguation) : printed;
  return { cite, request, disambiguation, inlines: only, trace, names: names && plainText([names]) };
}

/** The names of a cite that does not print them. */
function namesOf(engine: Engine, cite: Cite, disambiguation: Disambiguation): MarkInline | undefined {
  return findMark(renderCite(engine, "citation", { ...cite, withoutNames: false }, disambiguation).inlines, "names");
}

function joinCites(engine: Engine, cites: readonly RenderedCite[]): readonly Inline[] {
  const [only] = cites;
  if (only !== undefined && cites.length === 1) return withAffixes(only);
  const { options, layout } = engine.style.citation;
  const delimiters = delimitersOf(engine);
  if (options.collapse === "citation-number") {
    return collapseNumbers(cites, layout.delimiter, delimiters.afterCollapse);
  }
  if (options.collapse === undefined && options.citeGroupDelimiter === undefined) {
    return joinPlainly(cites, layout.delimiter);
  }
  const sorted = engine.style.citation.sort.length > 0;
  return collapseYears(groupCites(cites, options, sorted), options, delimiters, (named) =>
    renderPrepared(engine, { ...named, cite: { ...named.cite, withoutNames: true } }),
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
