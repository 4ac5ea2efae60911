import { spansOverlap, type Span } from "./span.js";

/** How the bytes of a source were decoded. */
export interface SourceEncoding {
  /** Name of the encoding in lower case, as in the WHATWG Encoding Standard: `utf-8`, `windows-1251`. */
  readonly name: string;
  /** Whether the bytes began with a byte-order mark. It is never part of the text. */
  readonly byteOrderMark: boolean;
}

/** A page, column, paragraph or markup element of the source, with the text it covers. */
export interface PlaceLocation {
  readonly kind: "page" | "column" | "paragraph" | "element";
  readonly span: Span;
  /** Its name in the source: a page number, an element's id. */
  readonly label?: string;
}

/** A caption cue or a word with its time, in whole milliseconds from the start of the recording. */
export interface TimeLocation {
  readonly kind: "cue" | "word";
  readonly span: Span;
  readonly startMs: number;
  readonly endMs?: number;
  readonly label?: string;
}

/** Where a stretch of text stood in the document or the recording. Times and pages are stored here and only here. */
export type Location = PlaceLocation | TimeLocation;

/** The document that a transcript was read from. All offsets of a transcript count UTF-16 code units of `text`. */
export interface Source {
  readonly id: string;
  /** Hash and length of the original bytes; absent when the caller gave text. */
  readonly bytes?: { readonly sha256: string; readonly length: number };
  /** SHA-256 over the UTF-8 form of `text`, in lower-case hexadecimal. A lone surrogate counts as U+FFFD. */
  readonly textSha256: string;
  /** Media type of the document: `text/plain`, `text/html`. */
  readonly mediaType: string;
  readonly encoding: SourceEncoding;
  readonly fileName?: string;
  readonly url?: string;
  /** When the document was fetched, as an ISO 8601 date or date and time. */
  readonly retrievedAt?: string;
  /** The decoded text, never normalised; for containers such as PDF, the reader's extraction in reading order. */
  readonly text: string;
  readonly locations: readonly Location[];
}

/** The locations of a source that share text with a span, in stored order; `kind` narrows them. */
export function locationsAt(source: Pick<Source, "locations">, span: Span, kind?: Location["kind"]): Location[] {
  return source.locations.filter(
    (location) => (kind === undefined || location.kind === kind) && spansOverlap(location.span, span),
  );
}
