import { markdown, type CitationRequest, type OutputFormat, type Style } from "@colloquy/csl-processor";
import type { CitationOptions } from "../../citation.js";
import { openDocument, type CitedDocument } from "../../processor/open-document.js";
import { isOwnPinpoint } from "../../locator/pinpoint.js";
import { citationId } from "../../sequence/place-citations.js";
import { unshield } from "../words/shield.js";
import { authorNames } from "./author-names.js";
import { clusterRequests, type NumberedCitation } from "./cluster-requests.js";
import type { PrintedPlace } from "./print-order.js";

/** Markdown in which no sign begins a citation, so that the document can be cited again. */
export const documentOutput: OutputFormat = {
  ...markdown,
  escape: (text) => markdown.escape(text).replaceAll("@", "\\@"),
};

/** A citation as it is printed. */
export interface RenderedCitation {
  readonly text: string;
  /** The name in the sentence; empty where there is none. */
  readonly author: string;
}

/** What is rendered, and how. */
export interface Rendering {
  readonly places: readonly PrintedPlace<NumberedCitation>[];
  readonly style: Style;
  readonly options: Omit<CitationOptions, "style" | "output">;
  /** Whether words of its sentence stand before a citation in its note, and whether text follows it there. */
  readonly isWithin: (citation: NumberedCitation) => boolean;
  readonly goesOn: (citation: NumberedCitation) => boolean;
}

/** Renders all citations of a document. */
export function renderCitations({ places, style, options, isWithin, goesOn }: Rendering): ReadonlyMap<number, RenderedCitation> {
  const transcripts = places.flatMap(({ citations }) => citations.flatMap(({ cites }) => cites.map(({ transcript }) => transcript)));
  const document = openDocument(transcripts, { ...options, style, output: documentOutput });
  const { makesNotes, processor } = document;
  const printsNames = !makesNotes && !["numeric", "label"].includes(style.info.citationFormat ?? "");
  const requests = clusterRequests(places, { makesNotes, isWithin, splitsAuthor: (_, inNote) => printsNames || (makesNotes && inNote) });
  const texts = textsOf(processor.cite(requests));
  const inNotes = places.flatMap(({ note, citations }) => (note === null ? [] : citations));
  const bare = makesNotes && inNotes.length > 0 ? bareTexts(document, requests, { ...options, style }, transcripts) : texts;
  const names = authorTexts(document, places, requests, printsNames);
  const printed = places.flatMap(({ note, citations }) =>
    citations.map((citation): readonly [number, RenderedCitation] => {
      const { index, found } = citation;
      const inNote = makesNotes && note !== null;
      const author = found.isNarrative ? (names.get(index) ?? "") : "";
      const printed = (inNote && (found.isNarrative || goesOn(citation)) ? bare : texts).get(citationId(index)) ?? "";
      const text = printed === "" ? placeAlone(citation) : printed;
      const isAside = /^[^(]/.test(text) && (printed === "" || (inNote && found.isNarrative));
      return [index, { text: isAside ? `(${text})` : text, author }];
    }),
  );
  return new Map(printed);
}

/** The place that a citation names, where the style prints nothing without the author's name and so drops it. */
function placeAlone({ cites: [{ place }] }: NumberedCitation): string {
  const { locator = "" } = place.pinpoint;
  return isOwnPinpoint(place.pinpoint) ? documentOutput.escape(locator) + place.rest : "";
}

function textsOf(results: readonly { readonly id: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(results.map(({ id, text }) => [id, unshield(text.replace(/\s*\n\s*/g, " "))]));
}

/** The citations as they read within a sentence: without what the style ends a note with. */
function bareTexts(
  { lang }: CitedDocument,
  requests: readonly CitationRequest[],
  options: Omit<CitationOptions, "style"> & { readonly style: Style },
  transcripts: Parameters<typeof openDocument>[0],
): ReadonlyMap<string, string> {
  const { style } = options;
  const { layout } = style.citation;
  const unended = { ...layout, formatting: { ...layout.formatting, suffix: "" } };
  const inSentence: Style = { ...style, citation: { ...style.citation, layout: unended } };
  return textsOf(openDocument(transcripts, { ...options, lang, style: inSentence, output: documentOutput }).processor.cite(requests));
}

/** The names that narrative citations put into their sentences, in notes in full at first, by the place of the citation. */
function authorTexts(
  { items, processor, lang, makesNotes }: CitedDocument,
  places: readonly PrintedPlace<NumberedCitation>[],
  requests: readonly CitationRequest[],
  printsNames: boolean,
): ReadonlyMap<number, string> {
  const all = places.flatMap(({ citations }) => citations);
  const narrative = new Set(all.filter(({ found }) => found.isNarrative).map(({ index }) => citationId(index)));
  if (narrative.size === 0) return new Map();
  const named = requests.map(({ items: [first], ...request }): CitationRequest => {
    if (first === undefined) return { ...request, items: [] };
    return { ...request, items: [narrative.has(request.id) ? { id: first.id, authorOnly: true } : first] };
  });
  const asCited = textsOf(processor.cite(named));
  const seen = new Set<string>();
  return new Map(
    all.map(({ index, cites }): readonly [number, string] => {
      const isFull = makesNotes && cites.some(({ transcript }, at) => at === 0 && !seen.has(transcript.id));
      for (const { transcript } of cites) seen.add(transcript.id);
      const item = items.get(cites[0].transcript.id)?.item;
      const names = printsNames || item === undefined ? "" : documentOutput.escape(authorNames(item, isFull, lang));
      return [index, names === "" ? (asCited.get(citationId(index)) ?? "") : names];
    }),
  );
}
