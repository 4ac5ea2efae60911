import type { CitationRequest } from "@colloquy/csl-processor";
import type { Locator } from "../locator/locator.js";
import { isOwnPinpoint, pinpointOf } from "../locator/pinpoint.js";

/**
 * Where a citation stands among those before it (CSL 1.0.2, "Choose", `position`): the first of its source, right
 * after one to the same place (`ibid`) or another place (`ibid-with-locator`) of it, or later.
 */
export type Position = "first" | "ibid" | "ibid-with-locator" | "subsequent";

/** What is cited at one place of a sequence. */
export interface Cited {
  readonly itemId: string;
  readonly locator: Locator | null;
}

/** Computes the positions of a sequence in which every citation holds one source. */
export function positionsOf(sequence: readonly Cited[]): Position[] {
  const seen = new Set<string>();
  return sequence.map((cited, index) => {
    const isFirst = !seen.has(cited.itemId);
    seen.add(cited.itemId);
    if (isFirst) return "first";
    const before = sequence[index - 1];
    return before?.itemId === cited.itemId ? repeatedPosition(before.locator, cited.locator) : "subsequent";
  });
}

/**
 * The position of a cite right after one to the same source. "Ibid." alone means the same place, so it never stands
 * for the whole source after a place in it, nor for a place that is counted in another way.
 */
function repeatedPosition(before: Locator | null, now: Locator | null): Position {
  if (before?.targetId === now?.targetId && before?.last?.targetId === now?.last?.targetId) return "ibid";
  if (now === null) return "subsequent";
  const [placeBefore, placeNow] = [pinpointOf(before), pinpointOf(now)];
  if (before !== null && !isOwnPinpoint(placeBefore) && isOwnPinpoint(placeNow)) return "subsequent";
  return placeBefore.locator === placeNow.locator ? "ibid" : "ibid-with-locator";
}

/** The id of the citation at a place of a sequence. */
export function citationId(index: number): string {
  return `citation-${index + 1}`;
}

/**
 * A citation as the processor is asked for it, in a note of its own where the style makes notes.
 *
 * @param index its place in the sequence, from 0.
 */
export function requestFor({ itemId, locator }: Cited, index: number, inNotes: boolean): CitationRequest {
  return { id: citationId(index), items: [{ id: itemId, ...pinpointOf(locator) }], ...noteIndex(index, inNotes) };
}

/**
 * A citation without sources in the same place. After it nothing is ibid: it keeps apart two cites that the processor,
 * which does not see that a suffix is a pinpoint, would take for one place.
 */
export function breakAfter(index: number, inNotes: boolean): CitationRequest {
  return { id: `${citationId(index)}-break`, items: [], ...noteIndex(index, inNotes) };
}

function noteIndex(index: number, inNotes: boolean): { noteIndex?: number } {
  return inNotes ? { noteIndex: index + 1 } : {};
}

/** The whole sequence for the processor, kept apart where a cite is `subsequent` though it follows its own source. */
export function requestSequence(
  sequence: readonly Cited[],
  positions: readonly Position[],
  inNotes: boolean,
): CitationRequest[] {
  return sequence.flatMap((cited, index) => {
    const follows = sequence[index - 1]?.itemId === cited.itemId;
    const apart = follows && positions[index] === "subsequent" ? [breakAfter(index - 1, inNotes)] : [];
    return [...apart, requestFor(cited, index, inNotes)];
  });
}
