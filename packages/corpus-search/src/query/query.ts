import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { QueryCode } from "./query-codes.table.js";

/** The fields by which a query narrows where words are looked for. */
export const QUERY_FIELDS = ["speaker", "role", "topic", "title", "date"] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** All parts must hold. */
export interface AllQuery {
  readonly kind: "all";
  readonly parts: readonly Query[];
  readonly span: Span;
}

/** At least one part must hold. */
export interface AnyQuery {
  readonly kind: "any";
  readonly parts: readonly Query[];
  readonly span: Span;
}

/** The part must not hold. */
export interface NotQuery {
  readonly kind: "not";
  readonly part: Query;
  readonly span: Span;
}

/** Words that stand side by side in this order: a single word, a phrase, a word with an apostrophe or a hyphen in it. */
export interface WordsQuery {
  readonly kind: "words";
  /** What the words are compared by: small letters without accents. Never empty. */
  readonly keys: readonly string[];
  /** Whether the last word may go on: `interven*`. */
  readonly prefix: boolean;
  readonly span: Span;
}

/** A turn whose speaker, topic, title or date is as said. */
export interface FieldQuery {
  readonly kind: "field";
  readonly field: QueryField;
  /** As written, without quotation marks and without the star. */
  readonly value: string;
  /** The words of the value, as they are compared. */
  readonly keys: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  readonly span: Span;
}

/** What a query asks, as a tree. Spans are half-open and count UTF-16 code units of the query. */
export type Query = AllQuery | AnyQuery | NotQuery | WordsQuery | FieldQuery;

/** A finding about a query, with its place there. */
export interface QueryDiagnostic extends Diagnostic<QueryCode> {
  /** Where in the query, half-open and in UTF-16 code units. */
  readonly span: Span;
}

/** A query as it was read. */
export interface ReadQuery {
  readonly text: string;
  /** Null where nothing is asked: such a query finds nothing. */
  readonly query: Query | null;
  /** In the order of their places. */
  readonly diagnostics: readonly QueryDiagnostic[];
}
