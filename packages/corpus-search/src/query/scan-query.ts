import { isWhiteSpace, type Span } from "@colloquy/corpus-schema";
import { wordKeys } from "../words/cut-words.js";
import { queryDiagnostic } from "./query-diagnostic.js";
import { QUERY_FIELDS, type FieldQuery, type QueryDiagnostic, type QueryField, type WordsQuery } from "./query.js";

/** A piece of a query: a parenthesis, an operator, or something that is looked for. */
export type Piece =
  | { readonly kind: "open" | "close" | "and" | "or" | "not"; readonly span: Span }
  | WordsQuery
  | FieldQuery;

/** What a query is made of, in order. */
export interface ScannedQuery {
  readonly pieces: readonly Piece[];
  readonly diagnostics: readonly QueryDiagnostic[];
}

/** A query is read up to so many words, those of fields included. */
const MAX_WORDS = 256;

/** A straight, curly or angle quotation mark: any of them opens a phrase, and any of them closes it. */
const QUOTATION_MARKS = '"“”„‟«»＂';
const OPERATORS: ReadonlyMap<string, "and" | "or" | "not"> = new Map([
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);
const FIELD = /^([A-Za-z]+):/;

/** Cuts a query into its pieces. Linear in its length. */
export function scanQuery(text: string): ScannedQuery {
  const pieces: Piece[] = [];
  const diagnostics: QueryDiagnostic[] = [];
  let words = 0;
  let at = 0;
  while (at < text.length) {
    if (isWhiteSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { piece, end } = nextPiece(text, at, diagnostics);
    at = end;
    if (piece === null) continue;
    const room = MAX_WORDS - words;
    if ("keys" in piece && piece.keys.length > room) {
      diagnostics.push(queryDiagnostic("query-too-long", { start: piece.span.start, end: text.length }));
      if (room > 0) pieces.push({ ...piece, keys: piece.keys.slice(0, room), prefix: false });
      break;
    }
    words += "keys" in piece ? Math.max(1, piece.keys.length) : 0;
    pieces.push(piece);
  }
  return { pieces, diagnostics };
}

interface Scanned {
  readonly piece: Piece | null;
  readonly end: number;
}

function nextPiece(text: string, start: number, diagnostics: QueryDiagnostic[]): Scanned {
  const sign = text.charAt(start);
  const one = { start, end: start + 1 };
  if (sign === "(") return { piece: { kind: "open", span: one }, end: one.end };
  if (sign === ")") return { piece: { kind: "close", span: one }, end: one.end };
  if (sign === "-" && excludes(text, start)) return { piece: { kind: "not", span: one }, end: one.end };
  if (QUOTATION_MARKS.includes(sign)) {
    const { inner, end } = readPhrase(text, start, diagnostics);
    return { piece: wordsPiece(inner, { start, end }, diagnostics), end };
  }
  const end = wordEnd(text, start);
  const raw = text.slice(start, end);
  const operator = OPERATORS.get(raw);
  if (operator !== undefined) return { piece: { kind: operator, span: { start, end } }, end };
  const name = FIELD.exec(raw)?.[1];
  const field = name === undefined ? undefined : fieldNamed(name);
  if (name === undefined || (field === undefined && name.length + 1 === raw.length)) {
    return { piece: wordsPiece(raw, { start, end }, diagnostics), end };
  }
  if (field === undefined) {
    diagnostics.push(queryDiagnostic("field-unknown", { start, end: start + name.length }, name));
    return { piece: wordsPiece(raw, { start, end }, diagnostics), end };
  }
  return readField(text, { start, end }, field, diagnostics);
}

/** Whether a hyphen excludes what stands right behind it: the first of a run does not, nor one that stands alone. */
function excludes(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next !== "" && !isWhiteSpace(next.charCodeAt(0)) && next !== "-" && next !== ")";
}

function fieldNamed(name: string): QueryField | undefined {
  return QUERY_FIELDS.find((field) => field === name.toLowerCase());
}

/** The end of a run without white space, parentheses and quotation marks. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isWhiteSpace(text.charCodeAt(end)) && !`()${QUOTATION_MARKS}`.includes(text.charAt(end))) end += 1;
  return end;
}

function readPhrase(text: string, start: number, diagnostics: QueryDiagnostic[]): { readonly inner: string; readonly end: number } {
  let close = start + 1;
  while (close < text.length && !QUOTATION_MARKS.includes(text.charAt(close))) close += 1;
  if (close === text.length) diagnostics.push(queryDiagnostic("quote-unclosed", { start, end: start + 1 }));
  return { inner: text.slice(start + 1, close), end: Math.min(close + 1, text.length) };
}

function wordsPiece(raw: string, span: Span, diagnostics: QueryDiagnostic[]): WordsQuery | null {
  const keys = wordKeys(raw);
  const prefix = readStar(raw, span, keys, diagnostics);
  if (keys.length > 0) return { kind: "words", keys, prefix, span };
  if (!raw.includes("*")) diagnostics.push(queryDiagnostic("no-words", span, raw.trim() === "" ? "The phrase" : raw.trim()));
  return null;
}

/** Behind the colon: the rest of the run, or a phrase. */
function readField(text: string, run: Span, field: QueryField, diagnostics: QueryDiagnostic[]): Scanned {
  const valueStart = run.start + field.length + 1;
  const isPhrase = valueStart === run.end && valueStart < text.length && QUOTATION_MARKS.includes(text.charAt(valueStart));
  const { inner, end } = isPhrase ? readPhrase(text, valueStart, diagnostics) : { inner: text.slice(valueStart, run.end), end: run.end };
  const span = { start: run.start, end };
  const keys = wordKeys(inner);
  if (keys.length === 0) {
    diagnostics.push(queryDiagnostic("field-empty", span, field));
    return { piece: null, end };
  }
  const prefix = readStar(inner, { start: valueStart, end }, keys, diagnostics);
  return { piece: { kind: "field", field, value: inner.replace(/\*$/, "").trim(), keys, prefix, span }, end };
}

/** Whether the last word may go on; a star anywhere else is told. */
function readStar(raw: string, span: Span, keys: readonly string[], diagnostics: QueryDiagnostic[]): boolean {
  const first = raw.indexOf("*");
  if (first < 0) return false;
  const trimmed = raw.trimEnd();
  const last = trimmed.length - 1;
  const isPrefix = keys.length > 0 && trimmed.endsWith("*") && endsInWord(trimmed.slice(0, last));
  if (!isPrefix || first < last) diagnostics.push(queryDiagnostic("star-misplaced", span));
  return isPrefix;
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text);
}
