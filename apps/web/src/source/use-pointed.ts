import { turnExtent, type Span, type Transcript } from "@colloquy/corpus-schema";
import { useEffect, useState } from "preact/hooks";
import { readAddress } from "../state/deep-link.js";

/**
 * The place of the source that the pointer or the focus is on: a turn (an element whose id is its link) or a paratext
 * (an element with `data-source`, as `12-34`). It stays until another one is pointed at.
 */
export function usePointed(transcript: Transcript | null, isWatching: boolean): Span | null {
  const [pointed, setPointed] = useState<Span | null>(null);
  useEffect(() => setPointed(null), [transcript]);
  useEffect(() => {
    if (transcript === null || !isWatching) return undefined;
    const move = (event: PointerEvent): void => {
      // A pointer that rests while the page moves under it points at nothing new.
      if (event.movementX !== 0 || event.movementY !== 0) follow(event);
    };
    const follow = (event: Event): void => {
      const place = event.target instanceof Element ? placeOf(event.target, transcript) : null;
      if (place !== null) setPointed(place);
    };
    document.addEventListener("pointermove", move);
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("pointermove", move);
      document.removeEventListener("focusin", follow);
    };
  }, [transcript, isWatching]);
  return pointed;
}

function placeOf(element: Element, transcript: Transcript): Span | null {
  const found = element.closest<HTMLElement>("[data-source], article[id]");
  const [start, end] = (found?.dataset["source"] ?? "").split("-").map(Number);
  if (start !== undefined && end !== undefined) return { start, end };
  const { place } = readAddress(found?.id ?? "");
  const turn = place?.kind === "turn" ? transcript.turns[place.ordinal - 1] : undefined;
  return turn === undefined ? null : turnExtent(turn);
}
