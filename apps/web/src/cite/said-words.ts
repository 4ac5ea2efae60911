import type { Transcript } from "@colloquy/corpus-schema";
import { quotedTurns, type Selected } from "../text/quote-selection.js";
import { speakerOf, turnHeading } from "../text/speaker-name.js";
import type { Said } from "./clipboard-content.js";

/** The selected words turn by turn; of several turns, each with the speaker as the transcript heads the turn. */
export function saidWords(transcript: Transcript | null, quote: Selected): Said[] {
  if (transcript === null || quote === null) return [];
  return quotedTurns(quote).map(({ turn, words }) => {
    const said = transcript.turns[turn - 1];
    const isAlone = quote.following === undefined || said === undefined;
    return { speaker: isAlone ? null : turnHeading(transcript, speakerOf(transcript, said), said), words };
  });
}
