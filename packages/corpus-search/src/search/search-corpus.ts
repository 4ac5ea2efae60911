import type { Speaker } from "@colloquy/corpus-schema";
import type { IndexedTurn, SearchIndex } from "../index/search-index.js";
import { queryDiagnostic } from "../query/query-diagnostic.js";
import type { Query, QueryDiagnostic, QueryField, ReadQuery } from "../query/query.js";
import { readQuery } from "../query/read-query.js";
import { wordKeys } from "../words/cut-words.js";
import { candidatesOf } from "./candidates.js";
import { toCondition } from "./condition.js";
import { unknownNames } from "./find-field.js";
import { markWords, type Mark } from "./mark-words.js";

/** A turn for which a query holds. */
export interface SearchHit {
  readonly transcriptId: string;
  readonly turnId: string;
  /** Position among the turns of the transcript, from 1. */
  readonly turnOrdinal: number;
  /** The exchange to which the turn belongs. */
  readonly exchangeId: string | null;
  readonly speaker: Speaker | null;
  /** The higher, the better the words fit (BM25+). Comparable within one search only. */
  readonly score: number;
  /** Every place of every word and phrase that made the query hold, by where they begin, the longer first; they may overlap. */
  readonly marks: readonly Mark[];
}

/** What a search found. */
export interface SearchResult {
  readonly query: ReadQuery;
  /** What is odd in the query, and what it names that the index does not have. */
  readonly diagnostics: readonly QueryDiagnostic[];
  /** All turns for which the query holds, those beyond the limit included. */
  readonly total: number;
  /** The best ones first; of equal ones, in the order of the corpus. */
  readonly hits: readonly SearchHit[];
}

/** How many hits are given where no limit is. */
const DEFAULT_LIMIT = 100;

/** A field that must be as said, besides what the query asks: as if the query were in parentheses and the field behind it. */
export interface FieldCondition {
  readonly field: QueryField;
  readonly value: string;
}

/** How a search is made. */
export interface SearchOptions {
  /** The most hits that are given, 100 by default; `Infinity` for all. */
  readonly limit?: number;
  /** Fields that must all be as said. What is told of them has its place, empty, at the end of the query. */
  readonly where?: readonly FieldCondition[];
}

/**
 * Finds the turns for which a query holds. Never throws: what is wrong with the query is in `diagnostics`, and a query
 * that asks for nothing finds nothing.
 */
export function searchCorpus({ state }: SearchIndex, query: string | ReadQuery, options: SearchOptions = {}): SearchResult {
  const read = typeof query === "string" ? readQuery(query) : query;
  const diagnostics = [...read.diagnostics];
  if (read.query === null) return { query: read, diagnostics, total: 0, hits: [] };
  const whole = narrowed(read.query, read.text.length, options.where ?? [], diagnostics);
  const condition = toCondition(whole, state);
  const found: Scored[] = [];
  for (const { id, score } of state.terms.search(candidatesOf(whole, state.words))) {
    const turn = state.turns[id as number];
    if (turn !== undefined && condition.holds(turn)) found.push({ turn, score });
  }
  found.sort((a, b) => b.score - a.score || a.turn.number - b.turn.number);
  const hits = found.slice(0, Math.max(0, options.limit ?? DEFAULT_LIMIT)).map(({ turn, score }) => ({
    transcriptId: turn.transcript.transcript.id,
    turnId: turn.turn.id,
    turnOrdinal: turn.turn.ordinal,
    exchangeId: turn.exchangeId,
    speaker: turn.speaker,
    score,
    marks: markWords(turn.turn, condition.wordsFor(turn)),
  }));
  diagnostics.push(...unknownNames(whole, state));
  return { query: read, diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start), total: found.length, hits };
}

interface Scored {
  readonly turn: IndexedTurn;
  readonly score: number;
}

/** A query with fields added; what is odd about them is told at the end of it. */
function narrowed(query: Query, end: number, where: readonly FieldCondition[], diagnostics: QueryDiagnostic[]): Query {
  const parts: Query[] = [query];
  const span = { start: end, end };
  for (const { field, value } of where) {
    const keys = wordKeys(value);
    if (keys.length === 0) diagnostics.push(queryDiagnostic("field-empty", span, field));
    else parts.push({ kind: "field", field, value, keys, prefix: false, span });
  }
  return parts.length === 1 ? query : { kind: "all", parts, span: query.span };
}
