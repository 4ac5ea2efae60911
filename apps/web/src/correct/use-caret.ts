import { useEffect, useState } from "preact/hooks";

/** A place in a turn's reading text. */
export interface Caret {
  /** The turn's ordinal. */
  readonly turn: number;
  /** UTF-16 code units from the start of the turn's reading text. */
  readonly offset: number;
}

/** Where a person last clicked in a turn, or began to select; a selection elsewhere leaves it. */
export function useCaret(): Caret | null {
  const [caret, setCaret] = useState<Caret | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const found = caretAt(selection.getRangeAt(0));
      if (found !== null) setCaret(found);
    };
    follow();
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, []);
  return caret;
}

function caretAt({ startContainer, startOffset }: Range): Caret | null {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-start]");
  const turn = paragraph?.closest<HTMLElement>("[data-turn]");
  if (paragraph == null || turn == null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(startContainer, startOffset);
  return { turn: Number(turn.dataset["turn"]), offset: Number(paragraph.dataset["start"]) + before.toString().length };
}
