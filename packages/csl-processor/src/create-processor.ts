import { renderBibliography } from "./bibliography/render-bibliography.js";
import { prepareCitations } from "./cite/prepare-citations.js";
import { renderCitation } from "./cite/render-citation.js";
import type { RenderedCite } from "./cite/rendered-cite.js";
import type { BibliographyEntry, CitationRequest, CitationResult, CitedItem } from "./citation-request.js";
import { createEngine } from "./create-engine.js";
import { createDocument, disambiguationOf, type Document } from "./document.js";
import type { CslItem } from "./item/csl-item.js";
import { readItems } from "./item/read-items.js";
import type { LocaleSource } from "./locale/locale-chain.js";
import { notPrinted } from "./not-printed.js";
import { plainText, type Inline } from "./output/inline.js";
import type { OutputFormat } from "./output/output-format.js";
import { firstNotes } from "./position/first-notes.js";
import { serialise } from "./output/serialise.js";
import type { Style } from "./style/style.js";
import type { Warning } from "./warning.js";

/** What a processor is made of. `Out` is what its output format writes. */
export interface ProcessorOptions<Out = string> {
  readonly style: Style;
  /** Locales to draw terms from; the one for `en-US` is the last resort for all languages. */
  readonly locales: LocaleSource;
  /** BCP 47 tag of the output; the style's default locale, else `en-US`, when absent. */
  readonly lang?: string;
  readonly output: OutputFormat<Out>;
  /** Whether printed URLs, DOIs, PMIDs and PMCIDs become links (CSL 1.0.2, "Links"); not when absent. */
  readonly links?: boolean;
}

/** How the items of a document are ordered where the style does not sort them. */
export interface ItemsOptions {
  /** `cited`: by first citation, then as given (the default). `given`: as given. */
  readonly order?: "cited" | "given";
}

/** Formats the citations and the bibliography of one document. */
export interface Processor<Out = string> {
  /** Sets the items of the document, all of which the bibliography lists. Citations made before are forgotten. */
  setItems(items: readonly CslItem[], options?: ItemsOptions): void;
  /**
   * Formats all citations of the document, in their order: what one says may depend on those before it. Call it again
   * with the whole sequence when one changes.
   */
  cite(citations: readonly CitationRequest[]): CitationResult<Out>[];
  /** Formats the bibliography; empty when the style has none. */
  bibliography(): BibliographyEntry<Out>[];
  /** What could not be done as asked, about the style, the locales and the items. */
  warnings(): readonly Warning[];
}

/** Makes a processor for one style in one language. Nothing is shared between processors. */
export function createProcessor<Out = string>(options: ProcessorOptions<Out>): Processor<Out> {
  const { engine, typography, warnings: engineWarnings } = createEngine(options);
  let { items, ids, warnings } = readItems([]);
  let order: "cited" | "given" = "cited";
  let notes: ReadonlyMap<string, number> = new Map();
  let document: Document = createDocument(engine, items, ids);
  const write = (inlines: readonly Inline[]): Out => serialise(inlines, typography, options.output);
  return {
    setItems(values, { order: wanted = "cited" } = {}) {
      ({ items, ids, warnings } = readItems(values));
      order = wanted;
      notes = new Map();
      document = createDocument(engine, items, ids);
    },
    cite(citations) {
      const registry = order === "given" ? ids : citedFirst(citations, ids);
      const places = engine.refersToNotes ? firstNotes(citations) : notes;
      if (!sameOrder(registry, ids) || !sameNotes(places, notes)) {
        [ids, notes] = [registry, places];
        document = createDocument(engine, items, ids, notes);
      }
      return prepareCitations(citations, document, engine).map(({ id, cites, warnings: found }) => {
        const rendered = renderCitation(engine, document, cites);
        const silent: Warning[] =
          plainText(rendered.inlines) === ""
            ? [{ code: "nothing-printed", message: "The citation prints nothing." }]
            : [];
        return {
          id,
          text: write(rendered.inlines),
          items: rendered.cites.map((cite) => citedItem(cite, document)),
          warnings: [...found, ...silent],
        };
      });
    },
    bibliography() {
      const section = engine.style.bibliography;
      if (section === undefined) return [];
      return renderBibliography(engine, document, section).map(({ item, inlines, trace }) => ({
        id: item.id,
        text: write(inlines),
        notPrinted: notPrinted(item, trace.printed),
      }));
    },
    warnings: () => [...engineWarnings, ...warnings],
  };
}

function citedItem({ cite: { item }, trace }: RenderedCite, document: Document): CitedItem {
  const { names, conditions, yearSuffix } = disambiguationOf(document, item.id);
  return {
    id: item.id,
    notPrinted: notPrinted(item, trace.printed),
    disambiguated: names.size > 0 || conditions > 0 || yearSuffix !== "",
  };
}

/** The ids by first citation, then those that are not cited. */
function citedFirst(citations: readonly CitationRequest[], ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const cited = citations.flatMap((citation) => citation.items.map((item) => String(item.id)));
  return [...new Set([...cited.filter((id) => known.has(id)), ...ids])];
}

function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

function sameNotes(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  return left.size === right.size && [...left].every(([id, place]) => right.get(id) === place);
}
