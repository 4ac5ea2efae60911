import type { Span } from "@colloquy/corpus-schema";
import { queryDiagnostic } from "./query-diagnostic.js";
import type { Query, QueryDiagnostic, ReadQuery } from "./query.js";
import { scanQuery, type Piece } from "./scan-query.js";

/** Groups may stand in one another so deep. */
const MAX_DEPTH = 50;

/**
 * Reads a query: words, of which all must stand in a turn; `OR`, `NOT`, `AND` in capitals, of which `OR` binds least;
 * `-word` for `NOT word`; parentheses; phrases in quotation marks; `begin*`; `speaker:`, `role:`, `topic:`, `title:` and
 * `date:` with a word or a phrase. Never throws: what cannot be read as meant is read in the nearest sensible way, and
 * told in a diagnostic with its place.
 */
export function readQuery(text: string): ReadQuery {
  const { pieces, diagnostics: found } = scanQuery(text);
  const reader: Reader = { text, pieces, at: 0, passedOver: 0, diagnostics: [...found] };
  const query = readAny(reader, 0);
  if (query === null && reader.diagnostics.length === 0) {
    reader.diagnostics.push(queryDiagnostic("query-empty", { start: 0, end: text.length }));
  }
  const diagnostics = reader.diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { text, query, diagnostics };
}

interface Reader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly diagnostics: QueryDiagnostic[];
  at: number;
  /** Parentheses that were passed over since they stood too deep, and are not closed yet. */
  passedOver: number;
}

function readAny(reader: Reader, depth: number): Query | null {
  const parts = [readAll(reader, depth)];
  for (let piece = reader.pieces[reader.at]; piece?.kind === "or"; piece = reader.pieces[reader.at]) {
    reader.at += 1;
    const part = readAll(reader, depth);
    if (part === null || parts.at(-1) === null) tell(reader, "operator-alone", piece.span);
    if (part !== null || parts.at(-1) === null) parts.push(part);
  }
  return join("any", parts.filter((part) => part !== null));
}

function readAll(reader: Reader, depth: number): Query | null {
  const parts: Query[] = [];
  let and: Span | null = null;
  for (let piece = reader.pieces[reader.at]; piece !== undefined; piece = reader.pieces[reader.at]) {
    if (piece.kind === "or" || (piece.kind === "close" && depth > 0 && reader.passedOver === 0)) break;
    if (piece.kind === "close") {
      passOverClosing(reader, piece.span);
    } else if (piece.kind === "and") {
      reader.at += 1;
      if (parts.length === 0 || and !== null) tell(reader, "operator-alone", piece.span);
      else and = piece.span;
    } else {
      const part = readOne(reader, depth);
      if (part !== null) parts.push(part);
      if (part !== null) and = null;
    }
  }
  if (and !== null) tell(reader, "operator-alone", and);
  return join("all", parts);
}

function passOverClosing(reader: Reader, span: Span): void {
  reader.at += 1;
  if (reader.passedOver > 0) reader.passedOver -= 1;
  else tell(reader, "parenthesis-unopened", span);
}

/** Something that is looked for, or a group, with any number of negations in front of it. */
function readOne(reader: Reader, depth: number): Query | null {
  const negations: Span[] = [];
  let piece = reader.pieces[reader.at];
  for (; piece?.kind === "not"; piece = reader.pieces[reader.at]) {
    negations.push(piece.span);
    reader.at += 1;
  }
  let part: Query | null = null;
  if (piece?.kind === "open") part = readGroup(reader, piece.span, depth);
  else if (piece?.kind === "words" || piece?.kind === "field") {
    reader.at += 1;
    part = piece;
  }
  const [first] = negations;
  if (part === null) {
    if (first !== undefined) tell(reader, "operator-alone", first);
    return null;
  }
  if (first === undefined || negations.length % 2 === 0) return part;
  return { kind: "not", part, span: { start: first.start, end: part.span.end } };
}

function readGroup(reader: Reader, open: Span, depth: number): Query | null {
  reader.at += 1;
  if (depth >= MAX_DEPTH) {
    if (reader.passedOver === 0) tell(reader, "nested-too-deep", open);
    reader.passedOver += 1;
    return null;
  }
  const query = readAny(reader, depth + 1);
  const close = reader.pieces[reader.at];
  if (close === undefined) tell(reader, "parenthesis-unclosed", open);
  else {
    reader.at += 1;
    if (query === null) tell(reader, "group-empty", { start: open.start, end: close.span.end });
  }
  return query;
}

function join(kind: "all" | "any", parts: readonly Query[]): Query | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return parts.length === 1 ? first : { kind, parts, span: { start: first.span.start, end: last.span.end } };
}

function tell(reader: Reader, code: Parameters<typeof queryDiagnostic>[0], span: Span): void {
  reader.diagnostics.push(queryDiagnostic(code, span, reader.text.slice(span.start, span.end)));
}
