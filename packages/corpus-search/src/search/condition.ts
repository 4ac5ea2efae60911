import type { IndexedTurn, IndexState } from "../index/search-index.js";
import { distinctWords } from "../query/distinct-words.js";
import type { Query, WordsQuery } from "../query/query.js";
import { findField } from "./find-field.js";
import { findWords } from "./find-words.js";

/** A query ready to be asked of the turns of an index. */
export interface Condition {
  readonly holds: (turn: IndexedTurn) => boolean;
  /** The words that make it hold for a turn for which it holds; what is excluded gives none. */
  readonly wordsFor: (turn: IndexedTurn) => readonly WordsQuery[];
}

/** Makes a query ready for an index. */
export function toCondition(query: Query, state: IndexState): Condition {
  switch (query.kind) {
    case "all": {
      const parts = distinctWords(query.parts).map((part) => toCondition(part, state));
      return {
        holds: (turn) => parts.every((part) => part.holds(turn)),
        wordsFor: (turn) => parts.flatMap((part) => part.wordsFor(turn)),
      };
    }
    case "any": {
      const parts = distinctWords(query.parts).map((part) => toCondition(part, state));
      return {
        holds: (turn) => parts.some((part) => part.holds(turn)),
        wordsFor: (turn) => parts.flatMap((part) => (part.holds(turn) ? part.wordsFor(turn) : [])),
      };
    }
    case "not": {
      const part = toCondition(query.part, state);
      return { holds: (turn) => !part.holds(turn), wordsFor: () => [] };
    }
    case "words": {
      const run = findWords(query, state.words);
      return { holds: ({ number }) => run.standsIn(state.words.wordsOf(number)), wordsFor: () => [query] };
    }
    case "field":
      return { holds: findField(query, state), wordsFor: () => [] };
  }
}
