import type { Span } from "./span.js";

/** Every kind of text that is neither a turn's label nor its speech. The list is closed. */
export const PARATEXT_KINDS = [
  "title",
  "byline",
  "dateline",
  "heading",
  "label-legend",
  "front-matter",
  "biography",
  "contact",
  "masthead",
  "furniture",
  "markup",
  "stage-direction",
  "editorial-note",
  "note",
  "other-transcript",
  "unrecognised",
] as const;
export type ParatextKind = (typeof PARATEXT_KINDS)[number];

/**
 * A stretch of the source that nobody says. `unrecognised` is what the parser could not place, always with a warning.
 * Inside the hull of a turn it is not speech: furniture is edited out, an editorial note stays in the reading text.
 */
export interface Paratext {
  readonly kind: ParatextKind;
  readonly span: Span;
}
