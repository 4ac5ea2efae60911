import { createRequire } from "node:module";
import type { CitationRequest, CiteRequest, CslItem } from "@colloquy/csl-processor";
import type { CitationSession, CslEngine, FormattedDocument, LoadedStyle } from "./csl-engine.js";

/** As much of the peer's documented interface as is called here; it brings no types. */
interface Peer {
  updateItems(ids: readonly string[]): void;
  updateUncitedItems(ids: readonly string[]): void;
  setOutputFormat(format: "html" | "text"): void;
  rebuildProcessorState(citations: readonly PeerCitation[], format: "html" | "text"): readonly [id: string, note: number, text: string][];
  processCitationCluster(citation: PeerCitation, before: readonly Placed[], after: readonly Placed[]): unknown;
  makeBibliography(): readonly [PeerParameters, readonly string[]] | false;
}

interface PeerParameters {
  readonly entry_ids: readonly (readonly [string])[];
  /** Among them the items that print nothing: they are in `entry_ids`, but not in the list of texts. */
  readonly bibliography_errors: readonly { readonly itemID: string }[];
}

interface PeerCitation {
  readonly citationID: string;
  readonly citationItems: readonly object[];
  readonly properties: { readonly noteIndex: number };
}

type Placed = readonly [id: string, noteIndex: number];
type ReadLocale = (lang: string) => string | undefined;

interface PeerModule {
  readonly Engine: new (system: { retrieveLocale(lang: string): string | false; retrieveItem(id: string): object }, styleXml: string) => Peer;
}

/** What it writes for a citation that prints nothing. */
const NOTHING_PRINTED = "[CSL STYLE ERROR: reference with no printed form.]";
const ENTRY = /^\s*<div class="csl-entry">([^]*)<\/div>\s*$/;

/** The npm package `citeproc`, run as it is published. */
export function npmCiteproc(readLocale: ReadLocale): CslEngine {
  const { Engine } = createRequire(import.meta.url)("citeproc") as PeerModule;
  return { load: (styleXml) => loadStyle(Engine, styleXml, readLocale) };
}

function loadStyle(Engine: PeerModule["Engine"], styleXml: string, readLocale: ReadLocale): LoadedStyle {
  let known = new Map<string, CslItem>();
  const system = {
    retrieveLocale: (lang: string) => readLocale(lang) ?? false,
    retrieveItem: (id: string) => copyForPeer(known.get(id) ?? { id }),
  } as const;
  const peer = new Engine(system, styleXml);
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

function formatDocument(peer: Peer, items: readonly CslItem[], citations: readonly CitationRequest[], output: "html" | "text"): FormattedDocument {
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

function openSession(peer: Peer): CitationSession {
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
