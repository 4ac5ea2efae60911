import type { Recipe, Span } from "@colloquy/corpus-schema";
import type { DocumentInput } from "../reading/document-input.js";
import type { ReadDocument } from "../reading/read-document.js";
import type { Refusal } from "../reading/refusal.js";
import type { Quote } from "../text/quote-selection.js";
import type { Address } from "./deep-link.js";
import type { Marking } from "./state.js";

/** What can happen to the page. */
export type Action =
  | { readonly type: "reading-started"; readonly name: string }
  | { readonly type: "reading-progressed"; readonly share: number }
  | { readonly type: "reading-stopped" }
  | { readonly type: "opened"; readonly input: DocumentInput; readonly recipe: Recipe; readonly document: ReadDocument; readonly address: Address }
  /** A person corrects something; `words` say what, once the input has been read again. */
  | { readonly type: "correction-made"; readonly recipe: Recipe; readonly words: string }
  | { readonly type: "correction-undone" }
  | { readonly type: "correction-redone" }
  /** The input was read again with a recipe. */
  | { readonly type: "corrected"; readonly document: ReadDocument; readonly recipe: Recipe }
  | { readonly type: "correction-failed"; readonly refusal: Refusal }
  | { readonly type: "correcting-toggled" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "refusal-dismissed" }
  | { readonly type: "transcript-chosen"; readonly index: number }
  | { readonly type: "part-chosen"; readonly part: number }
  | { readonly type: "turn-pointed-at"; readonly ordinal: number }
  | { readonly type: "turn-linked-to"; readonly ordinal: number | null }
  /** A link of the page was followed, or its address changed by hand. */
  | { readonly type: "address-followed"; readonly address: Address }
  /** Null is everybody. */
  | { readonly type: "speaker-chosen"; readonly speakerId: string | null }
  | { readonly type: "turn-stepped"; readonly by: 1 | -1 }
  | { readonly type: "words-selected"; readonly quote: Quote }
  | { readonly type: "words-deselected" }
  | { readonly type: "marking-pressed"; readonly marking: Marking }
  /** A search found these places; none where it was cleared. */
  | { readonly type: "matches-marked"; readonly spans: readonly Span[] }
  /** `current` is null where the turn was not found by words. */
  | { readonly type: "match-shown"; readonly ordinal: number; readonly spans: readonly Span[]; readonly current: Span | null }
  /** Null is the reading text. */
  | { readonly type: "view-chosen"; readonly viewId: string | null }
  | { readonly type: "stepped-back" }
  | { readonly type: "announced"; readonly words: string };
