import type { CitationRequest, CiteRequest } from "../citation-request.js";
import type { Citation, RequestedCite } from "../document/citation.js";
import { leadingLabel } from "../numbers/split-labels.js";
import type { Engine } from "../render/render-layout.js";

/** Reads what the caller asks for, before it has a place in the document. */
export function readCitation(request: CitationRequest, engine: Engine): Citation {
  const requested = request.items.map((item) => readCite(item, engine));
  return {
    id: request.id,
    order: 0,
    note: request.noteIndex ?? 0,
    requested,
    itemIds: [...new Set(requested.map(({ itemId }) => itemId))],
    cites: [],
    prepared: undefined,
  };
}

/** The locator and its label: the one that it starts with itself, the caller's, or `page`. */
function readCite(request: CiteRequest, engine: Engine): RequestedCite {
  const label = textOf(request.label).replaceAll(" ", "-");
  const locator = textOf(request.locator);
  const own = locator === "" ? undefined : leadingLabel(locator, engine.localisation.locatorWord);
  const place =
    own === undefined
      ? { locator, label: label === "" ? "page" : label }
      : { locator: own.rest, label: own.label };
  return { request, itemId: String(request.id), ...place };
}

/** Files of JSON have numbers where text is meant. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
