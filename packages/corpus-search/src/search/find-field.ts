import type { Speaker } from "@colloquy/corpus-schema";
import type { IndexedTranscript, IndexedTurn, IndexState } from "../index/search-index.js";
import type { QueryCode } from "../query/query-codes.table.js";
import { queryDiagnostic } from "../query/query-diagnostic.js";
import type { FieldQuery, Query, QueryDiagnostic } from "../query/query.js";
import { standsAmong } from "../words/stands-at.js";
import { ROLES } from "./roles.table.js";

type Holds = (turn: IndexedTurn) => boolean;

/** Makes a field of a query ready to be asked of turns. */
export function findField(query: FieldQuery, { codes, transcripts }: IndexState): Holds {
  switch (query.field) {
    case "speaker": {
      const speakers = speakersCalled(query, transcripts.values());
      return ({ speaker }) => speaker !== null && speakers.has(speaker);
    }
    case "role": {
      const role = roleOf(query);
      return ({ speaker }) => role !== undefined && speaker?.role === role;
    }
    case "topic": {
      const named = codes.named(query);
      return ({ codes: given }) => given.some((code) => named.has(code));
    }
    case "title":
      return ({ transcript }) => standsAmong(query, transcript.title);
    case "date": {
      const begin = query.value.trim();
      return ({ transcript }) => transcript.dates.some((date) => date.startsWith(begin));
    }
  }
}

/** What fields of a query name that an index does not have, in order. */
export function unknownNames(query: Query, state: IndexState): QueryDiagnostic[] {
  switch (query.kind) {
    case "all":
    case "any":
      return query.parts.flatMap((part) => unknownNames(part, state));
    case "not":
      return unknownNames(query.part, state);
    case "words":
      return [];
    case "field": {
      const code = unknownName(query, state);
      return code === null ? [] : [queryDiagnostic(code, query.span, query.value)];
    }
  }
}

function unknownName(query: FieldQuery, { codes, transcripts }: IndexState): QueryCode | null {
  if (query.field === "speaker") return speakersCalled(query, transcripts.values()).size > 0 ? null : "speaker-unknown";
  if (query.field === "topic") return codes.named(query).size > 0 ? null : "topic-unknown";
  return query.field !== "role" || roleOf(query) !== undefined ? null : "role-unknown";
}

function roleOf({ keys }: FieldQuery): string | undefined {
  return Object.keys(ROLES).find((role) => role === keys.join(" "));
}

function speakersCalled(query: FieldQuery, transcripts: Iterable<IndexedTranscript>): ReadonlySet<Speaker> {
  const speakers = new Set<Speaker>();
  for (const { names } of transcripts) {
    for (const [speaker, called] of names) if (called.some((name) => standsAmong(query, name))) speakers.add(speaker);
  }
  return speakers;
}
