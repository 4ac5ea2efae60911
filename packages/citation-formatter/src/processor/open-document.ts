import type { Transcript } from "@colloquy/corpus-schema";
import {
  createProcessor,
  text,
  type CslItem,
  type LocaleSource,
  type OutputFormat,
  type Processor,
  type Style,
} from "@colloquy/csl-processor";
import type { CitationOptions } from "../citation.js";
import { mapItem, type MappingOptions } from "../item/map-item.js";
import type { MappedItem } from "../item/item-draft.js";
import { hasWords } from "../note/words-for.js";
import { citationWarning, type CitationWarning } from "../warning.js";
import { withEnglish } from "./english-locale.js";
import { openStyle } from "./open-style.js";
import { placePinpoints, type CitingProcessor } from "./place-pinpoints.js";
import { styleProbe, type StyleProbe } from "./probe-style.js";

/** Transcripts as the items of one document, and processors ready to cite them. */
export interface CitedDocument {
  /** By transcript id, in the order of the first mention. */
  readonly items: ReadonlyMap<string, MappedItem>;
  /** Writes in the output format of the caller. */
  readonly processor: CitingProcessor;
  /** Writes plain text, for the report of what was not printed. */
  readonly plain: CitingProcessor;
  readonly makesNotes: boolean;
  /** BCP 47 tag of the citations. */
  readonly lang: string;
  /** What the style prints of items. */
  readonly probe: StyleProbe;
  /** What is wrong with the style, the language or the set of transcripts: true of every citation. */
  readonly warnings: readonly CitationWarning[];
}

/** Opens style and locales and maps the transcripts to items. */
export function openDocument(transcripts: readonly Transcript[], options: CitationOptions): CitedDocument {
  const { style, warnings } = openStyle(options.style);
  const lang = options.lang ?? style.defaultLocale ?? "en-US";
  const locales = withEnglish(options.locales);
  const probe = styleProbe(style, locales, lang);
  const { items, conflicts } = mapItems(transcripts, {
    cite: options.cite ?? "both",
    lang,
    locales,
    styleLocales: style.locales,
    probe,
  });
  const output = options.output ?? text;
  const placesTurns = (id: string): boolean => {
    const item = items.get(id)?.item;
    return item !== undefined && probe(item).placesTurns;
  };
  const open = (format: OutputFormat): CitingProcessor =>
    placePinpoints(openProcessor(style, locales, lang, format, items), placesTurns);
  const processor = open(output);
  return {
    items,
    processor,
    plain: output === text ? processor : open(text),
    makesNotes: style.class === "note",
    lang,
    probe,
    warnings: [...warnings, ...languageWarnings(lang, options.locales), ...conflicts],
  };
}

function openProcessor(
  style: Style,
  locales: LocaleSource,
  lang: string,
  output: OutputFormat,
  items: ReadonlyMap<string, MappedItem>,
): Processor {
  const processor = createProcessor({ style, locales, lang, output });
  // The items come in the order of their first citation already.
  processor.setItems(
    [...items.values()].map(({ item }) => withNumbersAsNames(item)),
    { order: "given" },
  );
  return processor;
}

/** An item whose number is one thing, `116-14`, and no range: that is what a hyphen in a CSL number would be. */
function withNumbersAsNames(item: CslItem): CslItem {
  return typeof item.number === "string" ? { ...item, number: item.number.replaceAll("-", "\\-") } : item;
}

function mapItems(
  transcripts: readonly Transcript[],
  options: MappingOptions,
): { items: Map<string, MappedItem>; conflicts: CitationWarning[] } {
  const items = new Map<string, MappedItem>();
  const sources = new Map<string, Transcript>();
  const conflicts: CitationWarning[] = [];
  for (const transcript of transcripts) {
    const { id } = transcript;
    const first = sources.get(id);
    if (first === undefined) {
      sources.set(id, transcript);
      items.set(id, mapItem(transcript, options));
    } else if (first !== transcript && JSON.stringify(first.metadata) !== JSON.stringify(transcript.metadata)) {
      conflicts.push(conflictWarning(id));
    }
  }
  return { items, conflicts };
}

function conflictWarning(id: string): CitationWarning {
  const hint = "Cite one version of the transcript, or give them ids of their own.";
  return citationWarning("conflicting-transcripts", `Two transcripts with the id ${id} differ in their metadata.`, {
    hint,
  });
}

/** Terms come from locales and connecting words from this package: a language needs both. */
function languageWarnings(lang: string, source: LocaleSource = []): CitationWarning[] {
  const missing = [
    ...(hasTerms(lang, source) ? [] : ["terms and date forms"]),
    ...(hasWords(lang) ? [] : ["connecting words such as “excerpted in”"]),
  ];
  if (missing.length === 0) return [];
  const message = `There are no ${missing.join(" and no ")} for "${lang.slice(0, 40)}": English stands in.`;
  const hint = "Give the CSL locale of the language in the option locales.";
  return [citationWarning("missing-language", message, { hint })];
}

function hasTerms(lang: string, source: LocaleSource): boolean {
  const language = (tag = ""): string => tag.toLowerCase().split("-")[0] ?? tag;
  if (language(lang) === "en") return true;
  if (typeof source === "function") return source(lang) !== undefined;
  return source.some((locale) => language(locale.lang) === language(lang));
}
