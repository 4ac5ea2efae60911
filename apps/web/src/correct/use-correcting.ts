import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";
import { useCorrections } from "./use-corrections.js";
import { useKeptPlace } from "./use-kept-place.js";
import { useUndoKeys } from "./use-undo-keys.js";

/** Carries out corrections: the input is read again, the page keeps its place, and keys undo and redo. */
export function useCorrecting(state: State, dispatch: (action: Action) => void): void {
  useCorrections(state, dispatch);
  useKeptPlace(state);
  useUndoKeys(dispatch);
}
