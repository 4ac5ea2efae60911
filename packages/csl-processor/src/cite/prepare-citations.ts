import type { CitationRequest, CiteRequest } from "../citation-request.js";
import type { Document } from "../document.js";
import { leadingLabel } from "../numbers/split-labels.js";
import { placeCites, type PlacedCite } from "../position/positions.js";
import type { Cite } from "../render/context.js";
import type { Engine } from "../render/render-layout.js";
import type { Warning } from "../warning.js";
import type { PreparedCite } from "./render-citation.js";

/** A citation whose items are found and whose positions are known. */
export interface PreparedCitation {
  readonly id: string;
  readonly cites: readonly PreparedCite[];
  readonly warnings: readonly Warning[];
}

/** Finds the items of all citations and computes positions over the whole sequence. Unknown items are left out. */
export function prepareCitations(
  citations: readonly CitationRequest[],
  document: Document,
  engine: Engine,
): PreparedCitation[] {
  const known = citations.map((citation) => citation.items.filter((item) => document.items.has(String(item.id))));
  const sites = citations.map((citation, index) => ({
    cites: (known[index] ?? []).map((item) => ({ itemId: String(item.id), ...locatorOf(item, engine) })),
    ...(citation.noteIndex !== undefined && { noteIndex: citation.noteIndex }),
  }));
  const places = placeCites(sites, engine.style.citation.options.nearNoteDistance);
  return citations.map((citation, index) => ({
    id: citation.id,
    cites: (known[index] ?? []).flatMap((request, at) => prepareCite(request, places[index]?.[at], document, engine)),
    warnings: unknownItems(citation, document),
  }));
}

/** The locator and its label: the one that it starts with itself, the caller's, or `page`. */
function locatorOf(request: CiteRequest, engine: Engine): { locator: string; label: string } {
  const label = (request.label ?? "").trim().replaceAll(" ", "-");
  const locator = (request.locator ?? "").trim();
  const own = leadingLabel(locator, engine.localisation.locatorWord);
  return own === undefined
    ? { locator, label: label === "" ? "page" : label }
    : { locator: own.rest, label: own.label };
}

function prepareCite(
  request: CiteRequest,
  place: PlacedCite | undefined,
  document: Document,
  engine: Engine,
): PreparedCite[] {
  const id = String(request.id);
  const item = document.items.get(id);
  if (item === undefined || place === undefined) return [];
  const cite: Cite = {
    item,
    ...locatorOf(request, engine),
    ...place,
    citationNumber: document.numbers.get(id) ?? 0,
    withoutNames: request.suppressAuthor === true && request.authorOnly !== true,
  };
  return [{ cite, request }];
}

function unknownItems(citation: CitationRequest, document: Document): Warning[] {
  return citation.items
    .filter((item) => !document.items.has(String(item.id)))
    .map((item) => ({
      code: "unknown-item",
      message: "There is no such item: this cite is left out.",
      itemId: String(item.id),
      hint: "Give the item to setItems first.",
    }));
}
