import { containsSpan, type Transcript } from "@colloquy/corpus-schema";
import { partOfTurn } from "../text/body-items.js";
import type { Action } from "./action.js";
import { shownTranscript, type SelectedTurn, type State } from "./state.js";

/**
 * The page after its input was read again with a recipe: what was selected, marked and in view stays where it was in the
 * source, whatever its number is now. Words of several turns are let go.
 */
export function showCorrected(state: State, { document, recipe }: Extract<Action, { type: "corrected" }>): State {
  const before = shownTranscript(state)?.transcript;
  const shown = Math.min(state.shown, document.transcripts.length - 1);
  const after = document.transcripts[shown]?.transcript;
  if (before === undefined || after === undefined) return state;
  const turn = keepTurn(before, after, state.turn);
  const inView = partTurn(before, state.part);
  const ordinal = turn?.ordinal ?? (inView === null ? 1 : (ordinalAt(after, inView) ?? 1));
  const { quote } = state;
  const isSaid = quote !== null && quote.following === undefined && turn !== null && isStill(after, turn.ordinal, quote.span, quote.words);
  return {
    ...state,
    document,
    shown,
    applied: recipe,
    turn,
    part: partOfTurn(after.turns.length, ordinal),
    quote: isSaid ? { ...quote, turn: turn.ordinal } : null,
  };
}

/** The turn that has the first word of the one that was selected; null where nobody says it any more. */
function keepTurn(before: Transcript, after: Transcript, selected: SelectedTurn | null): SelectedTurn | null {
  const place = before.turns[(selected?.ordinal ?? 0) - 1]?.span.start;
  const ordinal = place === undefined ? null : ordinalAt(after, place);
  return ordinal === null ? null : { ordinal, reveal: false };
}

function ordinalAt({ turns }: Transcript, offset: number): number | null {
  const place = { start: offset, end: offset };
  return turns.find(({ span }) => containsSpan(span, place))?.ordinal ?? null;
}

/** Where the first turn of a part begins in the source. */
function partTurn({ turns }: Transcript, part: number): number | null {
  return turns.find(({ ordinal }) => partOfTurn(turns.length, ordinal) === part)?.span.start ?? null;
}

function isStill({ turns }: Transcript, ordinal: number, span: { readonly start: number; readonly end: number }, words: string): boolean {
  return turns[ordinal - 1]?.text.slice(span.start, span.end) === words;
}
