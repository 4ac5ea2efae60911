import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseProgress } from "@colloquy/transcript-parser";
import type { DocumentInput } from "./document-input.js";
import type { ReadDocument } from "./read-document.js";

/** What the worker is to read, and what a person knows or has corrected of it. */
export interface WorkerRequest {
  readonly input: DocumentInput;
  readonly recipe: Recipe | undefined;
}

/** What the worker says of the one document that it was given. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: ParseProgress }
  | { readonly type: "read"; readonly document: ReadDocument }
  | { readonly type: "failed"; readonly message: string };
