import type { QuotePlace } from "@colloquy/quotation-verifier";
import type { ReadDocument } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import { TurnLink } from "../views/turn-link.js";

interface PlaceLinkProps {
  readonly place: QuotePlace;
  readonly document: ReadDocument;
  readonly dispatch: (action: Action) => void;
}

/** A link to where a quotation stands, with the exact words marked. */
export function PlaceLink({ place: { turnOrdinal, transcriptId, parts }, document: { transcripts }, dispatch }: PlaceLinkProps) {
  const index = transcripts.findIndex(({ transcript }) => transcript.id === transcriptId);
  const ordinals = parts.map((part) => part.turnOrdinal);
  const first = Math.min(turnOrdinal, ...ordinals);
  const last = Math.max(turnOrdinal, ...ordinals);
  return (
    <TurnLink
      ordinal={turnOrdinal}
      spans={parts.map(({ span }) => span)}
      transcriptIndex={transcripts.length > 1 && index !== -1 ? index : undefined}
      dispatch={dispatch}
    >
      {first === last ? `turn ${first}` : `turns ${first}–${last}`}
    </TurnLink>
  );
}
