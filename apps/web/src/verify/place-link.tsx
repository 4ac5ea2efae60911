import type { QuotePlace } from "@colloquy/quotation-verifier";
import type { ReadDocument } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";

interface PlaceLinkProps {
  readonly place: QuotePlace;
  readonly document: ReadDocument;
  readonly dispatch: (action: Action) => void;
}

/** Tells one press of a link from the next, since pressing the same marking twice would take it back. */
let presses = 0;

/** A link to a turn that shows it in the reading text, with the exact words marked. */
export function PlaceLink({ place, document, dispatch }: PlaceLinkProps) {
  const { turnOrdinal, transcriptId, parts } = place;
  const follow = (event: MouseEvent): void => {
    // With a key held it is the browser's, which opens another window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    presses += 1;
    const index = document.transcripts.findIndex(({ transcript }) => transcript.id === transcriptId);
    if (index !== -1 && document.transcripts.length > 1) dispatch({ type: "transcript-chosen", index });
    dispatch({ type: "turn-linked-to", ordinal: turnOrdinal });
    dispatch({ type: "marking-pressed", marking: { key: `quoted ${presses}`, spans: parts.map(({ span }) => span) } });
  };
  const ordinals = [...new Set(parts.map((part) => part.turnOrdinal))].sort((a, b) => a - b);
  const [first = turnOrdinal] = ordinals;
  const last = ordinals.at(-1) ?? first;
  return (
    <a href={`#${turnElementId(turnOrdinal)}`} onClick={follow}>
      {first === last ? `turn ${first}` : `turns ${first}–${last}`}
    </a>
  );
}
