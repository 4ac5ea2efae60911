import { useEffect } from "preact/hooks";
import type { Action } from "../state/action.js";
import { readQuote } from "./quote-selection.js";

/**
 * Follows what is selected in the transcript. A selection elsewhere, such as in a field or by a click on a button,
 * leaves the quoted words as they are.
 */
export function useSelection(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const follow = (): void => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0 || !isInWords(selection.anchorNode)) return;
      const quote = selection.isCollapsed ? null : readQuote(document, selection.getRangeAt(0));
      if (quote === null) dispatch({ type: "words-deselected" });
      else dispatch({ type: "words-selected", quote });
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [dispatch]);
}

function isInWords(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest("[data-turn]") != null;
}
