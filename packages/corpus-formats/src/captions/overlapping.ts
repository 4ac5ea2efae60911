import type { Span } from "@colloquy/corpus-schema";

/**
 * Looks up which of some things, sorted by their start, share text with a span, in their order. Spans must be asked for
 * in the order of their starts: what ended before one is not looked at again.
 */
export function overlapping<Thing extends { readonly span: Span }>(things: readonly Thing[]): (span: Span) => Thing[] {
  let open: Thing[] = [];
  let next = 0;
  return ({ start, end }) => {
    for (let thing = things[next]; thing !== undefined && thing.span.start < end; thing = things[next]) {
      open.push(thing);
      next += 1;
    }
    open = open.filter(({ span }) => span.end > start);
    return open.filter(({ span }) => span.start < end && span.start < span.end);
  };
}
