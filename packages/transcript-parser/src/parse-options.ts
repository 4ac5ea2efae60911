import type { Recipe } from "@colloquy/corpus-schema";

/**
 * Progress of a parse: what begins now, and how much of the whole is behind it. `read` decodes, `hash` computes the
 * text's SHA-256, `layout` splits lines and learns labels, `turns` cuts turns and makes their reading text, `metadata`
 * and `speakers` read what the document says of itself and of them, `transcript` derives ids, exchanges and coverage.
 */
export interface ParseProgress {
  readonly stage: "read" | "hash" | "layout" | "turns" | "metadata" | "speakers" | "transcript" | "done";
  /** From 0 to 1. */
  readonly share: number;
}

/** What the caller knows of a text. */
export interface ParseTextOptions extends Partial<Recipe> {
  readonly fileName?: string;
  /** Where the text came from; stored with the source. */
  readonly url?: string;
  /** When it was fetched from there, as an ISO 8601 date or date and time; stored with the source. */
  readonly retrievedAt?: string;
  readonly onProgress?: (progress: ParseProgress) => void;
}

/** What the caller knows of an input, and how to stop. */
export interface ParseOptions extends ParseTextOptions {
  /** The encoding of text, where it must not be guessed: a name of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** Stops the parse: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}
