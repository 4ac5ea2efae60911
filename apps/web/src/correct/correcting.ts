import type { Recipe } from "@colloquy/corpus-schema";
import type { ReadTranscript } from "../reading/read-document.js";

/** What every part of the panel is given: what is shown, what was corrected, and how to correct more. */
export interface Correcting {
  readonly read: ReadTranscript;
  readonly recipe: Recipe;
  /** Makes a correction; `words` say to people who do not see the page what it did. */
  readonly correct: (recipe: Recipe, words: string) => void;
}
