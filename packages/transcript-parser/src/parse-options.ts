import type { Recipe } from "@colloquy/corpus-schema";

/** Progress of a parse: what is being done, and how much of it. */
export interface ParseProgress {
  readonly stage: "read" | "layout" | "turns" | "metadata" | "done";
  /** From 0 to 1. */
  readonly share: number;
}

/** What the caller knows of a text. */
export interface ParseTextOptions extends Partial<Recipe> {
  readonly fileName?: string;
  /** Where the text came from; stored with the source. */
  readonly url?: string;
  readonly onProgress?: (progress: ParseProgress) => void;
}

/** What the caller knows of an input, and how to stop. */
export interface ParseOptions extends ParseTextOptions {
  /** The encoding of text, where it must not be guessed: a name of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** Stops the parse: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}
