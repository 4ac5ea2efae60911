import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Action } from "./action.js";
import { readDeepLink, turnElementId, writeDeepLink } from "./deep-link.js";
import type { SelectedTurn } from "./state.js";

/**
 * Keeps the address and the selected turn the same: following `#t=12` selects the turn, selecting a turn changes the
 * address without filling the history. A turn reached by key or by link is scrolled to and gets the focus.
 */
export function useDeepLink(turn: SelectedTurn | null, opened: boolean, dispatch: (action: Action) => void): void {
  useEffect(() => {
    const follow = (): void => dispatch({ type: "turn-linked-to", ordinal: readDeepLink(location.hash) });
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [dispatch]);
  // Before anything else is drawn: a key pressed in between would find the focus still on its way to the last turn.
  useLayoutEffect(() => {
    if (!opened) return;
    const hash = writeDeepLink(turn?.ordinal ?? null);
    if (hash !== location.hash) history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
    if (turn?.reveal !== true) return;
    const element = document.getElementById(turnElementId(turn.ordinal));
    element?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  }, [turn, opened]);
}
