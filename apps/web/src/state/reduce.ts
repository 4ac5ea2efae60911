import { containsSpan } from "@colloquy/corpus-schema";
import { correct, fallBack, NO_CORRECTIONS, redo, undo, type Corrections } from "../correct/corrections.js";
import type { Refusal } from "../reading/refusal.js";
import { partOfTurn } from "../text/body-items.js";
import { VIEWS } from "../views/index.js";
import type { Action } from "./action.js";
import { showCorrected } from "./corrected.js";
import type { Address } from "./deep-link.js";
import { goTo, selectTurn } from "./go-to.js";
import { markMatches, showMatch } from "./show-matches.js";
import { EMPTY, shownTranscript, type Marking, type State } from "./state.js";

/** The page after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "reading-started":
      return { ...state, reading: { name: action.name, share: 0 }, refusal: null };
    case "reading-progressed":
      return state.reading === null ? state : { ...state, reading: { ...state.reading, share: action.share } };
    case "reading-stopped":
      return { ...state, reading: null };
    case "opened":
      return open(state, action);
    case "correction-made":
      return change(state, correct(state.corrections, action.recipe), action.words);
    case "correction-undone":
      return change(state, undo(state.corrections), "Undone.");
    case "correction-redone":
      return change(state, redo(state.corrections), "Done again.");
    case "corrected":
      return tellCorrected(showCorrected(state, action));
    case "correction-failed":
      return refuse({ ...state, corrections: fallBack(state.corrections, state.applied) }, action.refusal);
    case "correcting-toggled":
      return { ...state, correcting: !state.correcting, viewId: null };
    case "refused":
      return refuse(state, action.refusal);
    case "refusal-dismissed":
      return { ...state, refusal: null };
    case "transcript-chosen":
      return { ...state, shown: action.index, part: 0, speakerId: null, turn: null, quote: null, marking: null };
    case "part-chosen":
      return { ...state, part: action.part, turn: null, quote: null };
    case "turn-pointed-at":
      return selectTurn(state, action.ordinal, false);
    case "turn-linked-to":
      return action.ordinal === null ? { ...state, turn: null, quote: null } : selectTurn(state, action.ordinal, true);
    case "address-followed":
      return follow(state, action.address);
    case "speaker-chosen":
      return chooseSpeaker(state, action.speakerId);
    case "turn-stepped":
      return step(state, action.by);
    case "words-selected":
      return { ...selectTurn(state, action.quote.turn, false), quote: action.quote };
    case "words-deselected":
      return state.quote === null ? state : { ...state, quote: null };
    case "marking-pressed":
      return mark(state, action.marking);
    case "matches-marked":
      return markMatches(state, action.spans);
    case "match-shown":
      return showMatch(state, action.ordinal, action.spans, action.current);
    case "view-chosen":
      return { ...state, viewId: action.viewId };
    case "stepped-back":
      return stepBack(state);
    case "announced":
      return announce(state, action.words);
  }
}

function open(state: State, { input, recipe, document, address }: Extract<Action, { type: "opened" }>): State {
  const corrections = { ...NO_CORRECTIONS, recipe };
  const opened = { ...EMPTY, input, document, corrections, applied: recipe, correcting: state.correcting, announcement: state.announcement };
  const { transcript } = document.transcripts[0];
  const said = announce(opened, `${countOf(transcript.turns.length, "turn")}, ${countOf(transcript.exchanges.length, "exchange")}.`);
  return follow(said, address);
}

/** The page where an address leads; one that names no place and no view lets the turn go. */
function follow(state: State, { viewId, place }: Address): State {
  if (place !== null) return goTo(state, place);
  const isView = VIEWS.some(({ id }) => id === viewId);
  return isView ? { ...state, viewId } : { ...state, viewId: null, turn: null, quote: null };
}

function refuse(state: State, refusal: Refusal): State {
  return announce({ ...state, reading: null, refusal }, refusal.message);
}

/** The page with other corrections; it shows them when the input has been read again. */
function change(state: State, corrections: Corrections, words: string): State {
  if (corrections === state.corrections) return state;
  const changed = { ...state, corrections, corrected: words };
  return corrections.recipe === state.applied ? tellCorrected(changed) : changed;
}

/** Says what was done, and how much of what was asked for could not be. */
function tellCorrected(state: State): State {
  const turns = shownTranscript(state)?.transcript.turns.length ?? 0;
  const failed = (state.document?.diagnostics ?? []).filter(({ code }) => code === "recipe-correction-failed").length;
  const refused = failed === 0 ? "" : ` ${countOf(failed, "correction")} could not be applied.`;
  return announce(state, `${state.corrected} ${countOf(turns, "turn")}.${refused}`.trim());
}

/** Goes to the next or the previous turn and stays at either end; without a selected turn it begins at the near end. */
function step(state: State, by: 1 | -1): State {
  const turns = shownTranscript(state)?.transcript.turns ?? [];
  const from = state.turn?.ordinal ?? (by === 1 ? 0 : turns.length + 1);
  for (let ordinal = from + by; ordinal >= 1 && ordinal <= turns.length; ordinal += by) {
    if (state.speakerId === null || turns[ordinal - 1]?.speakerId === state.speakerId) return selectTurn(state, ordinal, true);
  }
  return selectTurn(state, from, true);
}

/** Shows the turns of one speaker alone, and says how many there are; a selected turn of another is let go. */
function chooseSpeaker(state: State, speakerId: string | null): State {
  const turns = shownTranscript(state)?.transcript.turns ?? [];
  const own = speakerId === null ? turns : turns.filter((turn) => turn.speakerId === speakerId);
  const isShown = own.some(({ ordinal }) => ordinal === state.turn?.ordinal);
  const chosen = isShown ? { ...state, speakerId } : { ...state, speakerId, turn: null, quote: null };
  return announce(chosen, `${countOf(own.length, "turn")}.`);
}

/** Marks, in the part that has the first mark. What is pressed again is unmarked. */
function mark(state: State, marking: Marking): State {
  if (state.marking?.key === marking.key) return { ...state, marking: null };
  const turns = shownTranscript(state)?.transcript.turns ?? [];
  const place = marking.spans[0];
  const turn = place === undefined ? undefined : turns.find(({ span }) => containsSpan(span, place));
  return { ...state, viewId: null, marking, part: turn === undefined ? state.part : partOfTurn(turns.length, turn.ordinal) };
}

/** Takes back one thing: a message, a view, the correcting, marks, words, the turn, or the choice of a speaker. */
function stepBack(state: State): State {
  if (state.refusal !== null) return { ...state, refusal: null };
  if (state.viewId !== null) return { ...state, viewId: null };
  if (state.correcting) return { ...state, correcting: false };
  if (state.marking !== null) return { ...state, marking: null };
  if (state.quote !== null) return { ...state, quote: null };
  return state.turn === null ? { ...state, speakerId: null } : { ...state, turn: null };
}

function announce(state: State, words: string): State {
  return { ...state, announcement: { words, count: state.announcement.count + 1 } };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
