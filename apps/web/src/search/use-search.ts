import type { Span } from "@colloquy/corpus-schema";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../state/action.js";
import { shownTranscript, type State } from "../state/state.js";
import { countTurns, listMatches, type Match } from "./matches.js";
import type { Found, FoundTurn } from "./search-turns.js";
import { useTurnIndex } from "./use-turn-index.js";

/** A search in the transcript that is shown. */
export interface Searching {
  readonly query: string;
  /** What was found last; null before anything was. */
  readonly found: Found | null;
  /** How much of the index is made, from 0 to 1; null where that is not going on. */
  readonly indexed: number | null;
  /** Whether the code of the search could not be loaded. */
  readonly failed: boolean;
  readonly matches: readonly Match[];
  /** The match that a person has gone to; -1 before the first. */
  readonly at: number;
  /** Whether the field is to take the focus as soon as it is there; it says when it has. */
  readonly asked: boolean;
  readonly ask: () => void;
  readonly answered: () => void;
  /** Makes the index, before anything is typed. */
  readonly prepare: () => void;
  readonly type: (query: string) => void;
  /** Goes to the next match or the one before, and around the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (found: FoundTurn) => void;
  readonly clear: () => void;
}

const FIELD = ".search input";

/** Puts the focus into a field, with its text selected. At once: the next key is meant for it. Returns whether there is one. */
export function takeFocus(field: HTMLInputElement | null): boolean {
  field?.focus();
  field?.select();
  return field !== null;
}

/** How long nothing may change before the count is said, in milliseconds. */
const REST_MS = 500;
const NO_MATCHES: readonly Match[] = [];

/**
 * The search of the page, in the transcript that is shown. What is found is marked in the reading text; `state.marking` has
 * the places. Another document is searched for nothing; the same one, when it is corrected, for the same.
 */
export function useSearch(state: State, dispatch: (action: Action) => void): Searching {
  const transcript = shownTranscript(state)?.transcript ?? null;
  const [query, type] = useState("");
  const [at, setAt] = useState(-1);
  const [asked, setAsked] = useState(false);
  const { found, indexed, failed, prepare } = useTurnIndex(transcript, query);
  const matches = useMemo(() => (found === null ? NO_MATCHES : listMatches(found.turns)), [found]);
  const spans = useMemo(() => matches.flatMap(({ span }): Span[] => (span === null ? [] : [span])), [matches]);

  // A step that was asked for before there was anything to go to.
  const waiting = useRef<1 | -1 | null>(null);

  useEffect(() => type(""), [state.input]);
  // Before a person can go to any of them.
  useLayoutEffect(() => {
    setAt(-1);
    dispatch({ type: "matches-marked", spans });
    // What was found for a query that has changed since is not what was meant.
    if (found !== null && found.query !== query) return;
    if (waiting.current !== null && found !== null) show(waiting.current === 1 ? 0 : matches.length - 1);
    if (found !== null || query === "") waiting.current = null;
  }, [matches, spans, dispatch]);
  useEffect(() => {
    if (found === null) return undefined;
    const timer = setTimeout(() => dispatch({ type: "announced", words: `${countTurns(found.total)}.` }), REST_MS);
    return () => clearTimeout(timer);
  }, [found, dispatch]);

  const show = (index: number): void => {
    const match = matches[index];
    if (match === undefined) return;
    setAt(index);
    dispatch({ type: "match-shown", ordinal: match.ordinal, spans, current: match.span });
    dispatch({ type: "announced", words: `Match ${index + 1} of ${matches.length}, turn ${match.ordinal}.` });
  };
  const ask = useCallback(() => {
    if (takeFocus(document.querySelector<HTMLInputElement>(FIELD))) return;
    dispatch({ type: "view-chosen", viewId: null });
    setAsked(true);
  }, [dispatch]);
  return {
    query, found, indexed, failed, matches, at, asked, ask, prepare, type,
    answered: () => setAsked(false),
    step: (by) => {
      if (query.trim() !== "" && found?.query !== query) waiting.current = by;
      else show(at === -1 ? (by === 1 ? 0 : matches.length - 1) : (at + by + matches.length) % matches.length);
    },
    goTo: ({ turn }) => show(matches.findIndex(({ ordinal }) => ordinal === turn.ordinal)),
    clear: () => {
      type("");
      // The results go, and the focus should not go with them.
      if (document.activeElement?.closest(".results") != null) takeFocus(document.querySelector<HTMLInputElement>(FIELD));
    },
  };
}
