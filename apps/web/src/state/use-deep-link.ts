import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Action } from "./action.js";
import { readAddress, turnElementId, writeAddress } from "./deep-link.js";
import { addressOf } from "./go-to.js";
import type { State } from "./state.js";

/**
 * Keeps the address and what is shown the same: following `#t=12` selects the turn, selecting words changes the address
 * without filling the history. A turn reached by key or by link is scrolled to and gets the focus.
 */
export function useDeepLink(state: State, dispatch: (action: Action) => void): void {
  const { turn, document: opened } = state;
  const hash = writeAddress(addressOf(state));
  useEffect(() => {
    const follow = (): void => dispatch({ type: "address-followed", address: readAddress(location.hash) });
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [dispatch]);
  // Before anything else is drawn: a key pressed in between would find the focus still on its way to the last turn.
  useLayoutEffect(() => {
    if (opened === null || hash === location.hash) return;
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
  }, [hash, opened]);
  useLayoutEffect(() => {
    if (turn?.reveal !== true) return;
    const element = document.getElementById(turnElementId(turn.ordinal));
    element?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  }, [turn, opened !== null]);
}
