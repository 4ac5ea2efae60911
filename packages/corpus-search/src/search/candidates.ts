import MiniSearch, { type Query as TermQuery } from "minisearch";
import { toTerm } from "../index/term.js";
import type { WordStore } from "../index/word-store.js";
import { distinctWords } from "../query/distinct-words.js";
import type { Query, WordsQuery } from "../query/query.js";

/** Of words that stand side by side, so many are asked for: the rarest, which decide and rank nearly alone. */
const ASKED_OF_RUN = 2;

/** Of runs that must all stand, so many are asked for, the rarest. */
const ASKED_OF_ALL = 8;

/** Beginnings stand for many words, and are asked for only where nothing rarer is: so many of them, the longest. */
const ASKED_BEGINNINGS = 2;

/** With more beginnings in a query than these, none is asked for, and the turns are looked through instead. */
const MOST_BEGINNINGS = 8;

/**
 * What the inverted index is asked for a query: all turns for which the query can hold, with a score, and some for
 * which it cannot, since the index knows no order of words, no fields and no exclusion.
 */
export function candidatesOf(query: Query, store: WordStore): TermQuery {
  const asksBeginnings = countBeginnings(query) <= MOST_BEGINNINGS;
  return narrow(query, { store, asksBeginnings }) ?? MiniSearch.wildcard;
}

interface Asking {
  readonly store: WordStore;
  readonly asksBeginnings: boolean;
}

function countBeginnings(query: Query): number {
  if (query.kind === "words") return isBeginning(query) ? 1 : 0;
  if (query.kind === "all" || query.kind === "any") return query.parts.reduce((sum, part) => sum + countBeginnings(part), 0);
  return 0;
}

/** Whether there is nothing to ask for but the beginning of a word. */
function isBeginning({ keys, prefix }: WordsQuery): boolean {
  return prefix && keys.length === 1;
}

/** Null where any turn can be meant. */
function narrow(query: Query, asking: Asking): TermQuery | null {
  switch (query.kind) {
    case "all": {
      const asked = rarestRuns(distinctWords(query.parts).filter((part) => part.kind === "words"), asking.store);
      const parts = query.parts.filter((part) => part.kind !== "words" || asked.includes(part));
      const queries = parts.map((part) => narrow(part, asking)).filter((part) => part !== null);
      return queries.length === 0 ? null : { combineWith: "AND", queries };
    }
    case "any": {
      const queries = distinctWords(query.parts).map((part) => narrow(part, asking) ?? MiniSearch.wildcard);
      return queries.every((part) => part === MiniSearch.wildcard) ? null : { combineWith: "OR", queries };
    }
    case "not":
    case "field":
      return null;
    case "words":
      return isBeginning(query) && !asking.asksBeginnings ? null : askForRun(query, asking.store);
  }
}

/** Of runs that must all stand, those that leave few turns. */
function rarestRuns(runs: readonly WordsQuery[], store: WordStore): WordsQuery[] {
  const rarity = ({ keys, prefix }: WordsQuery): number => Math.min(...(prefix ? keys.slice(0, -1) : keys).map((key) => store.countOf(key)));
  const counted = runs.map((run) => ({ run, count: rarity(run), length: run.keys[0]?.length ?? 0 }));
  const whole = counted.filter(({ count }) => count < Infinity).sort((a, b) => a.count - b.count);
  const chosen = whole.length > 0 ? whole.slice(0, ASKED_OF_ALL) : counted.sort((a, b) => b.length - a.length).slice(0, ASKED_BEGINNINGS);
  return chosen.map(({ run }) => run);
}

function askForRun({ keys, prefix }: WordsQuery, store: WordStore): TermQuery {
  const last = keys.length - 1;
  const words = keys.map((key, at) => ({ key, prefix: prefix && at === last }));
  const rarest = words.map((word) => ({ ...word, count: word.prefix ? Infinity : store.countOf(word.key) })).sort((a, b) => a.count - b.count);
  const queries = rarest.slice(0, ASKED_OF_RUN).map((word) => ({ queries: [toTerm(word.key)], prefix: word.prefix }));
  return { combineWith: "AND", queries };
}
