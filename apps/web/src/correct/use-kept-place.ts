import type { Transcript } from "@colloquy/corpus-schema";
import { useLayoutEffect, useRef } from "preact/hooks";
import { turnElementId } from "../state/deep-link.js";
import { shownTranscript, type State } from "../state/state.js";

/**
 * Keeps what is in view where it is when a correction changes what stands above it. The place is the selected turn, where
 * it is in view, else the first turn that is.
 */
export function useKeptPlace(state: State): void {
  const transcript = shownTranscript(state)?.transcript ?? null;
  const shown = useRef<Shown | null>(null);
  const { input, shown: index, turn } = state;
  // Asked while the page still shows what it showed before.
  const before = shown.current;
  const isCorrected = before?.input === input && before.index === index && before.transcript !== transcript;
  const place = isCorrected && before.transcript !== null ? placeInView(before.transcript, before.selected) : null;
  useLayoutEffect(() => {
    shown.current = { input, index, transcript, selected: turn?.ordinal ?? null };
    if (place !== null && transcript !== null) restore(place, transcript);
  }, [input, index, transcript, turn]);
}

interface Shown {
  readonly input: State["input"];
  /** Which transcript of the input. */
  readonly index: number;
  readonly transcript: Transcript | null;
  readonly selected: number | null;
}

interface Place {
  /** Where the turn's speech begins in the source. */
  readonly offset: number;
  /** Pixels from the top of the window. */
  readonly top: number;
}

function placeInView({ turns }: Transcript, selected: number | null): Place | null {
  const own = selected === null ? null : document.getElementById(turnElementId(selected));
  const element = own !== null && isInView(own) ? own : [...document.querySelectorAll<HTMLElement>("article.turn")].find(isInView);
  const ordinal = Number(element?.querySelector<HTMLElement>("[data-turn]")?.dataset["turn"] ?? 0);
  const offset = turns[ordinal - 1]?.span.start;
  return element === undefined || offset === undefined ? null : { offset, top: element.getBoundingClientRect().top };
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function restore({ offset, top }: Place, { turns }: Transcript): void {
  const turn = turns.find(({ span }) => span.start <= offset && offset <= span.end);
  const element = turn === undefined ? null : document.getElementById(turnElementId(turn.ordinal));
  if (element !== null) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}
