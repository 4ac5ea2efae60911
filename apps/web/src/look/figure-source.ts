import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";

/** What a figure is made of. */
export interface FigureSource {
  readonly read: ReadTranscript;
  /** What the transcript is called, in the names of files. */
  readonly origin: string;
  readonly dispatch: (action: Action) => void;
}
