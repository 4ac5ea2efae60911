import type { Span } from "@colloquy/corpus-schema";

/** A value with the places of the source that say it. */
export interface Found<T = string> {
  readonly value: T;
  readonly spans: readonly Span[];
}

/** The text of a span with white space folded, as a value found there. */
export function foundAt(text: string, span: Span): Found {
  return { value: text.slice(span.start, span.end).replace(/\s+/g, " ").trim(), spans: [span] };
}
