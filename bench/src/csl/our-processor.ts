import {
  createProcessor,
  html,
  parseLocale,
  parseStyle,
  text,
  type CitationRequest,
  type CslItem,
  type Locale,
  type Processor,
  type Style,
} from "@colloquy/csl-processor";
import type { CitationSession, CslEngine, FormattedDocument, LoadedStyle } from "./csl-engine.js";

/** The package under test. `readLocale` gives the XML of a locale, as it does to the peer. */
export function ourProcessor(readLocale: (lang: string) => string | undefined): CslEngine {
  return { load: (styleXml) => loadStyle(styleXml, readLocale) };
}

function loadStyle(styleXml: string, readLocale: (lang: string) => string | undefined): LoadedStyle {
  const result = parseStyle(styleXml);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(" "));
  const locales = new Map<string, Locale | undefined>();
  const localeOf = (lang: string): Locale | undefined => {
    if (!locales.has(lang)) locales.set(lang, parsedLocale(readLocale(lang)));
    return locales.get(lang);
  };
  // A processor is made here so that what it prepares is counted as loading.
  const prepared = processorOf(result.value, localeOf, "html");
  return {
    format: (items, citations, output) =>
      formatDocument(output === "html" ? prepared : processorOf(result.value, localeOf, output), items, citations),
    open: (items) => openSession(processorOf(result.value, localeOf, "html"), items),
  };
}

function parsedLocale(xml: string | undefined): Locale | undefined {
  const result = xml === undefined ? undefined : parseLocale(xml);
  return result?.ok === true ? result.value : undefined;
}

function processorOf(style: Style, locales: (lang: string) => Locale | undefined, output: "html" | "text"): Processor {
  return createProcessor({ style, locales, output: output === "html" ? html : text });
}

function formatDocument(processor: Processor, items: readonly CslItem[], citations: readonly CitationRequest[]): FormattedDocument {
  processor.setItems(items);
  const results = citations.length === 0 ? [] : processor.cite(citations);
  return {
    citations: new Map(results.map(({ id, text: printed }) => [id, printed])),
    entries: new Map(processor.bibliography().map(({ id, text: printed }) => [id, printed])),
  };
}

/** Each citation brings the items with it that it is the first to cite: the peer asks for them then, too. */
function openSession(processor: Processor, items: readonly CslItem[]): CitationSession {
  const known = new Map(items.map((item) => [item.id, item]));
  const bring = (citations: readonly CitationRequest[]): void => {
    const cited = citations.flatMap((citation) => citation.items.map(({ id }) => id));
    const fresh = [...new Set(cited)].flatMap((id) => known.get(id) ?? []);
    for (const { id } of fresh) known.delete(id);
    if (fresh.length > 0) processor.updateItems(fresh);
  };
  return {
    fill: (citations) => {
      bring(citations);
      processor.cite(citations);
    },
    append: (citation) => {
      bring([citation]);
      processor.insert(citation);
    },
  };
}
