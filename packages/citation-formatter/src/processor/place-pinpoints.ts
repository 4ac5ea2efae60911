import type { CiteRequest, Processor } from "@colloquy/csl-processor";
import { isOwnPinpoint } from "../locator/pinpoint.js";

/** A processor whose items are set, for citations all at once. */
export type CitingProcessor = Pick<Processor, "cite" | "bibliography" | "warnings">;

/**
 * A processor that prints turns and exchanges in any style: as the style prints locators, where it prints them well;
 * else after whatever it prints, `, turn 4`.
 *
 * @param placesTurns whether the style prints well a locator that CSL has no label for, in cites of an item.
 */
export function placePinpoints(processor: Processor, placesTurns: (itemId: string) => boolean): CitingProcessor {
  const place = (cite: CiteRequest): CiteRequest => {
    if (!isOwnPinpoint(cite) || placesTurns(String(cite.id))) return cite;
    const { locator = "", label: _label, suffix = "", ...rest } = cite;
    return { ...rest, suffix: `, ${locator}${suffix}` };
  };
  return {
    cite: (citations) => processor.cite(citations.map((request) => ({ ...request, items: request.items.map(place) }))),
    bibliography: () => processor.bibliography(),
    warnings: () => processor.warnings(),
  };
}
