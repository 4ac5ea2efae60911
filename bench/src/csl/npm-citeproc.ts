import type { CitationRequest, CiteRequest, CslItem } from "@colloquy/csl-processor";
import type { Engine, PeerCitation, Placed } from "citeproc";
import type { CitationSession, CslEngine, FormattedDocument, LoadedStyle } from "./csl-engine.js";

type ReadLocale = (lang: string) => string | undefined;

/** What it writes for a citation that prints nothing. */
const NOTHING_PRINTED = "[CSL STYLE ERROR: reference with no printed form.]";
const ENTRY = /^\s*<div class="csl-entry">([^]*)<\/div>\s*$/;

/** The npm package `citeproc`, run as it is published; loaded only where it is asked for. */
export async function npmCiteproc(readLocale: ReadLocale): Promise<CslEngine> {
  const { default: CSL } = await import("citeproc");
  return { load: (styleXml) => loadStyle(CSL.Engine, styleXml, readLocale) };
}

function loadStyle(PeerEngine: typeof Engine, styleXml: string, readLocale: ReadLocale): LoadedStyle {
  let known = new Map<string, CslItem>();
  const system = {
    retrieveLocale: (lang: string) => readLocale(lang) ?? false,
    retrieveItem: (id: string) => copyForPeer(known.get(id) ?? { id }),
  };
  const peer = new PeerEngine(system, styleXml);
  const know = (items: readonly CslItem[]): void => {
    known = new Map(items.map((item) => [String(item.id), item]));
  };
  return {
    format: (items, citations, output) => {
      know(items);
      peer.setOutputFormat(output);
      return formatDocument(peer, items, citations, output);
    },
    open: (items) => {
      know(items);
      return openSession(peer);
    },
  };
}

/** A copy, for it may write into items, with numbers as text: it throws at some styles when they are not. */
function copyForPeer(item: CslItem): object {
  const entries = Object.entries(structuredClone(item)).map(([key, value]) => [key, typeof value === "number" ? String(value) : value]);
  return Object.fromEntries(entries) as object;
}

function formatDocument(peer: Engine, items: readonly CslItem[], citations: readonly CitationRequest[], output: "html" | "text"): FormattedDocument {
  const ids = items.map(({ id }) => String(id));
  const texts = new Map<string, string>();
  if (citations.length === 0) peer.updateItems(ids);
  else {
    for (const [id, , text] of peer.rebuildProcessorState(citations.map(toPeer), output)) texts.set(id, text === NOTHING_PRINTED ? "" : text);
    peer.updateUncitedItems(ids);
  }
  const bibliography = peer.makeBibliography();
  if (bibliography === false) return { citations: texts, entries: new Map() };
  const [{ entry_ids: entryIds, bibliography_errors: errors }, entries] = bibliography;
  const printed = entryIds.map(([id]) => id).filter((id) => !errors.some(({ itemID }) => itemID === id));
  return { citations: texts, entries: new Map(printed.map((id, at) => [id, contentOf(entries[at] ?? "")])) };
}

/** An entry without the element around it, which is for the caller of our processor to write. */
function contentOf(entry: string): string {
  return ENTRY.exec(entry)?.[1] ?? entry;
}

function openSession(peer: Engine): CitationSession {
  const before: Placed[] = [];
  const append = (citation: CitationRequest): void => {
    peer.processCitationCluster(toPeer(citation), before, []);
    before.push([citation.id, citation.noteIndex ?? 0]);
  };
  return { append, fill: (citations) => citations.forEach(append) };
}

function toPeer({ id, items, noteIndex = 0 }: CitationRequest): PeerCitation {
  return { citationID: id, citationItems: items.map(toPeerItem), properties: { noteIndex } };
}

function toPeerItem({ suppressAuthor, authorOnly, ...rest }: CiteRequest): object {
  return {
    ...rest,
    ...(suppressAuthor === true && { "suppress-author": true }),
    ...(authorOnly === true && { "author-only": true }),
  };
}
