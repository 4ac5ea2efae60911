import type { Recipe } from "@colloquy/corpus-schema";

/** What is given to be read: a file, or text that was pasted. */
export type DocumentInput = File | string;

/** A document as it was given, and what was corrected in it. */
export interface GivenDocument {
  readonly input: DocumentInput;
  readonly recipe: Recipe;
}

/** What to call an input before anything is known of it. */
export function inputName(input: DocumentInput): string {
  return typeof input === "string" ? "the pasted text" : input.name;
}
