import type { ParseProgress } from "@colloquy/transcript-parser";
import type { ReadDocument } from "./read-document.js";

/** What the worker says of the one document that it was given. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: ParseProgress }
  | { readonly type: "read"; readonly document: ReadDocument }
  | { readonly type: "failed"; readonly message: string };
