import { containsSpan, hullOf, spansOverlap, textSpanToSource, toText, type Span, type Transcript } from "@colloquy/corpus-schema";
import { partOfTurn } from "../text/body-items.js";
import { joinQuotes, quotedTurns, trimQuote, type Selected } from "../text/quote-selection.js";
import { NOWHERE, type Address, type Place } from "./deep-link.js";
import { shownTranscript, type State } from "./state.js";

/** Selects a turn that exists, in the reading text; words of another turn are let go. An ordinal that does not exist changes nothing. */
export function selectTurn(state: State, ordinal: number, reveal: boolean): State {
  const turns = shownTranscript(state)?.transcript.turns.length ?? 0;
  if (ordinal < 1 || ordinal > turns) return state;
  const kept = state.quote?.turn === ordinal ? state.quote : null;
  const { speakerId = null } = shownTranscript(state)?.transcript.turns[ordinal - 1] ?? {};
  const chosen = state.speakerId === speakerId ? state.speakerId : null;
  return { ...state, viewId: null, speakerId: chosen, turn: { ordinal, reveal }, part: partOfTurn(turns, ordinal), quote: kept };
}

/** The page at the place that an address names. One that the document does not have changes nothing. */
export function goTo(state: State, place: Place): State {
  if (place.kind === "characters") return goToCharacters(state, place.span);
  return place.kind === "exchange" ? goToExchange(state, place.ordinal) : selectTurn(state, place.ordinal, true);
}

function goToExchange(state: State, ordinal: number): State {
  const { exchanges = [], turns = [] } = shownTranscript(state)?.transcript ?? {};
  const [first] = exchanges[ordinal - 1]?.questionTurnIds ?? [];
  return selectTurn(state, turns.find(({ id }) => id === first)?.ordinal ?? 0, true);
}

/** Quotes and marks characters of the source, in whichever transcript of the document has them as speech. */
function goToCharacters(state: State, span: Span): State {
  const transcripts = state.document?.transcripts ?? [];
  for (const [shown, { transcript }] of transcripts.entries()) {
    const quote = quoteAt(transcript, span);
    if (quote === null) continue;
    const selected = selectTurn({ ...state, shown }, quote.turn, true);
    return { ...selected, quote, marking: { key: `characters ${span.start}-${span.end}`, spans: [span] } };
  }
  return state;
}

/** The words at a place of the source, which begins in one turn and ends in it or in a later one. */
function quoteAt({ turns }: Transcript, span: Span): Selected {
  const within = turns.filter((turn) => spansOverlap(turn.span, span));
  const [first, last] = [within.at(0), within.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (!containsSpan({ start: first.span.start, end: last.span.end }, span)) return null;
  const words = within.map((turn) => {
    const start = toText(turn, Math.max(turn.span.start, span.start));
    return trimQuote(turn.ordinal, start, turn.text.slice(start, toText(turn, Math.min(turn.span.end, span.end), "end")));
  });
  return joinQuotes(words.filter((one) => one !== null));
}

/** The address of what the page shows: the selected words, the selected turn, or the view that is open. */
export function addressOf(state: State): Address {
  if (state.viewId !== null) return { ...NOWHERE, viewId: state.viewId };
  const span = selectedPlace(state);
  if (span !== null) return { ...NOWHERE, place: { kind: "characters", span } };
  return state.turn === null ? NOWHERE : { ...NOWHERE, place: { kind: "turn", ordinal: state.turn.ordinal } };
}

/** Where the selected words stand in the source, from the first to the last; null where none are selected. */
export function selectedPlace(state: State): Span | null {
  const turns = shownTranscript(state)?.transcript.turns ?? [];
  if (state.quote === null || turns[(state.turn?.ordinal ?? 0) - 1] === undefined) return null;
  return hullOf(
    quotedTurns(state.quote).flatMap(({ turn, span }) => {
      const said = turns[turn - 1];
      return said === undefined ? [] : [textSpanToSource(said, span)];
    }),
  );
}
