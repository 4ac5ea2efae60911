import type { Span } from "@colloquy/corpus-schema";
import type { ComponentChildren } from "preact";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";

interface TurnLinkProps {
  readonly ordinal: number;
  /** Words to mark, in the source; without any, the turn alone is shown. Half-open, UTF-16. */
  readonly spans?: readonly Span[];
  /** The transcript to go to, where it may be another than the one that is shown. */
  readonly transcriptIndex?: number | undefined;
  readonly dispatch: (action: Action) => void;
  readonly children: ComponentChildren;
}

/** Tells one press of a link from the next, since pressing the same marking twice would take it back. */
let presses = 0;

/** A link from a view to a turn of the reading text, where the exact words are marked. */
export function TurnLink({ ordinal, spans = [], transcriptIndex, dispatch, children }: TurnLinkProps) {
  const follow = (event: MouseEvent): void => {
    // With a key held it is the browser's, which opens another window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    presses += 1;
    if (transcriptIndex !== undefined) dispatch({ type: "transcript-chosen", index: transcriptIndex });
    dispatch({ type: "turn-linked-to", ordinal });
    if (spans.length > 0) dispatch({ type: "marking-pressed", marking: { key: `view ${presses}`, spans } });
  };
  return <a href={`#${turnElementId(ordinal)}`} onClick={follow}>{children}</a>;
}
