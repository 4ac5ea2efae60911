import type { Recipe, Span } from "@colloquy/corpus-schema";
import { NO_CORRECTIONS, NO_RECIPE, type Corrections } from "../correct/corrections.js";
import type { DocumentInput } from "../reading/document-input.js";
import type { ReadDocument, ReadTranscript } from "../reading/read-document.js";
import type { Refusal } from "../reading/refusal.js";
import type { Selected } from "../text/quote-selection.js";

/** Places of the source that are marked on the page, and for what. */
export interface Marking {
  /** What was pressed. */
  readonly key: string;
  readonly spans: readonly Span[];
  /** The one of them that a person has gone to. */
  readonly current?: Span | null;
}

/** The turn that is to be cited. */
export interface SelectedTurn {
  readonly ordinal: number;
  /** Whether the page should scroll to it and put the focus there: it was reached by key or by link, not by pointing. */
  readonly reveal: boolean;
}

/** Everything that the page shows. */
export interface State {
  /** What is being read, and how much of it, from 0 to 1. */
  readonly reading: { readonly name: string; readonly share: number } | null;
  readonly refusal: Refusal | null;
  /** What is open, as it was given: it is read again with every correction. */
  readonly input: DocumentInput | null;
  readonly document: ReadDocument | null;
  readonly corrections: Corrections;
  /** The recipe that `document` was read with; another than that of `corrections` while it is read again. */
  readonly applied: Recipe;
  /** What the last correction did, to be said once it is shown. */
  readonly corrected: string;
  /** Whether a person is correcting. */
  readonly correcting: boolean;
  /** Which transcript of the document is shown. */
  readonly shown: number;
  /** Which part of a long transcript is shown, from 0. */
  readonly part: number;
  /** Id of the view that is open; null for the reading text. */
  readonly viewId: string | null;
  /** Id of the speaker whose turns alone are shown; null for all. */
  readonly speakerId: string | null;
  readonly turn: SelectedTurn | null;
  readonly quote: Selected;
  readonly marking: Marking | null;
  /** What was last said to people who do not see the page; `count` tells equal words apart. */
  readonly announcement: { readonly words: string; readonly count: number };
}

/** The page before anything is read. */
export const EMPTY: State = {
  reading: null,
  refusal: null,
  input: null,
  document: null,
  corrections: NO_CORRECTIONS,
  applied: NO_RECIPE,
  corrected: "",
  correcting: false,
  shown: 0,
  part: 0,
  viewId: null,
  speakerId: null,
  turn: null,
  quote: null,
  marking: null,
  announcement: { words: "", count: 0 },
};

/** The transcript that is shown, or null before anything is read. */
export function shownTranscript(state: State): ReadTranscript | null {
  return state.document?.transcripts[state.shown] ?? null;
}
