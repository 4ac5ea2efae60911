import type { Transcript } from "@colloquy/corpus-schema";
import type { Cited, StyleChoice } from "./cited.js";

/** The styles to choose from. */
export const CHOICES: readonly StyleChoice[] = [];

/** Cites a turn of a transcript in a style. */
export function citeTurn(transcript: Transcript, ordinal: number, styleId: string): Cited {
  return { turn: ordinal, forms: [], notPrinted: [], warnings: [transcript.id, styleId] };
}
