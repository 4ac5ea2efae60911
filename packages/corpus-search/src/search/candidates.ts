import MiniSearch, { type Query as TermQuery } from "minisearch";
import { toTerm } from "../index/term.js";
import type { Query } from "../query/query.js";

/**
 * What the inverted index is asked for a query: all turns for which the query can hold, with a score, and some for
 * which it cannot, since the index knows no order of words, no fields and no exclusion.
 */
export function candidatesOf(query: Query): TermQuery {
  return narrow(query) ?? MiniSearch.wildcard;
}

/** Null where any turn can be meant. */
function narrow(query: Query): TermQuery | null {
  switch (query.kind) {
    case "all": {
      const queries = query.parts.map(narrow).filter((part) => part !== null);
      return queries.length === 0 ? null : { combineWith: "AND", queries };
    }
    case "any": {
      const queries = query.parts.map((part) => narrow(part) ?? MiniSearch.wildcard);
      return queries.includes(MiniSearch.wildcard) && !query.parts.some(scores) ? null : { combineWith: "OR", queries };
    }
    case "not":
    case "field":
      return null;
    case "words": {
      const last = query.keys.length - 1;
      const queries = query.keys.map((key, at) => ({ queries: [toTerm(key)], prefix: query.prefix && at === last }));
      return { combineWith: "AND", queries };
    }
  }
}

function scores(query: Query): boolean {
  return narrow(query) !== null;
}
