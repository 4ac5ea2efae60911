import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseProgress } from "@colloquy/transcript-parser";
import type { DocumentInput } from "./document-input.js";
import type { ReadDocument } from "./read-document.js";
import type { Piece } from "./take-apart.js";

/** What the worker is asked, once. */
export interface ReadRequest {
  readonly input: DocumentInput;
  /** What a person knows or has corrected of it. */
  readonly recipe: Recipe | undefined;
}

/** What the worker says of the one document that it was given. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: ParseProgress }
  /** The document without its long lists, which follow in pieces. */
  | { readonly type: "read"; readonly document: ReadDocument }
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "complete" }
  | { readonly type: "failed"; readonly message: string };
