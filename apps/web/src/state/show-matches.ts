import type { Span } from "@colloquy/corpus-schema";
import { selectTurn } from "./go-to.js";
import type { State } from "./state.js";

/** What marks of a search are known by. */
export const SEARCH = "search";

/** Marks everything that a search found, wherever the page is; without anything, the marks of the last search are taken away. */
export function markMatches(state: State, spans: readonly Span[]): State {
  if (spans.length > 0) return { ...state, marking: { key: SEARCH, spans } };
  return state.marking?.key === SEARCH ? { ...state, marking: null } : state;
}

/** Goes to a turn that a search found, and to the words in it where it was found by words. */
export function showMatch(state: State, ordinal: number, spans: readonly Span[], current: Span | null): State {
  const marking = spans.length === 0 ? null : { key: SEARCH, spans, current };
  return { ...selectTurn(state, ordinal, true), marking };
}

/** Whether a search is what goes next when a person takes things back: nothing lies over it, and no other marks are shown. */
export function isSearchOnTop({ refusal, viewId, correcting, marking }: State): boolean {
  return refusal === null && viewId === null && !correcting && (marking === null || marking.key === SEARCH);
}
