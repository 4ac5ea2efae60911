import type { CitationRequest, CiteRequest } from "@colloquy/csl-processor";
import { isOwnPinpoint } from "../../locator/pinpoint.js";
import { citationId } from "../../sequence/place-citations.js";
import { shield, WORDS_BEFORE } from "../words/shield.js";
import type { PrintedPlace } from "./print-order.js";
import type { ResolvedCitation, ResolvedCite } from "./resolve-citations.js";

/** A citation with the place that it has among all, from 0. */
export interface NumberedCitation extends ResolvedCitation {
  readonly index: number;
}

/** How citations are asked for. */
export interface ClusterOptions {
  readonly makesNotes: boolean;
  /** Whether the author's name stands in the sentence, and not in the citation of a narrative one. */
  readonly splitsAuthor: (citation: NumberedCitation, inNote: boolean) => boolean;
  /** Whether a citation in a note of the author stands within a sentence. */
  readonly isWithin: (citation: NumberedCitation) => boolean;
}

/**
 * The citations of a document for the processor, in the order in which they are printed. A citation without sources
 * keeps apart two of which the later must not be ibid: the whole after a turn, where that
 * may become a suffix, which the processor does not see, and one that follows a note of the author without citations.
 */
export function clusterRequests(
  places: readonly PrintedPlace<NumberedCitation>[],
  options: ClusterOptions,
): CitationRequest[] {
  const requests: CitationRequest[] = [];
  let before: NumberedCitation | null = null;
  for (const [index, { note, citations }] of places.entries()) {
    const number = options.makesNotes ? { noteIndex: index + 1 } : {};
    const apart = (id: number): void => void requests.push({ id: `apart-${index}-${id}`, items: [], ...number });
    if (options.makesNotes && citations.length === 0) apart(-1);
    for (const citation of citations) {
      if (isWholeAfterTurn(before, citation)) apart(citation.index);
      const items = citation.cites.map((cite, at) => itemOf(cite, at, citation, note !== null, options));
      requests.push({ id: citationId(citation.index), items, ...number });
      before = citation;
    }
  }
  return requests;
}

function isWholeAfterTurn(before: ResolvedCitation | null, { cites: [now] }: ResolvedCitation): boolean {
  const last = before?.cites.length === 1 ? before.cites[0] : undefined;
  return (
    last !== undefined &&
    isOwnPinpoint(last.place.pinpoint) &&
    last.transcript.id === now.transcript.id &&
    now.place.pinpoint.locator === undefined
  );
}

function itemOf(cite: ResolvedCite, at: number, citation: NumberedCitation, inNote: boolean, options: ClusterOptions): CiteRequest {
  const { found, transcript, place } = cite;
  const splits = at === 0 && citation.found.isNarrative && options.splitsAuthor(citation, inNote);
  const startsNote = at === 0 && options.makesNotes && !inNote;
  const isWithin = at === 0 && options.makesNotes && inNote && options.isWithin(citation);
  const prefix = (isWithin ? WORDS_BEFORE : "") + shield(startsNote ? capital(found.prefix) : found.prefix);
  const suffix = shield(/^[\p{L}\p{N}]/u.test(place.rest.trimStart()) ? ` ${place.rest.trimStart()}` : place.rest);
  return {
    id: transcript.id,
    ...place.pinpoint,
    ...(prefix !== "" && { prefix: `${prefix.trimEnd()} ` }),
    ...(suffix === "" ? { suffix: "" } : { suffix }),
    ...((splits || (found.isSuppressed && !options.makesNotes)) && { suppressAuthor: true }),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
