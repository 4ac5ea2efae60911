import { verifyQuote, type QuoteIndex, type QuoteVerdict } from "@colloquy/quotation-verifier";
import type { QuoteCase } from "./passages.js";

/** What was done with a quotation, and why it is a mistake if it is one. */
export interface Judged {
  readonly made: QuoteCase;
  readonly verdict: QuoteVerdict;
  /** Null for what is as it should be. */
  readonly mistake: string | null;
}

/** Whether a genuine quotation was found: its place is among the places, with the wording, folding and speaker it has. */
export function judgeGenuine(index: QuoteIndex, made: QuoteCase): Judged {
  const verdict = verify(index, made);
  return { made, verdict, mistake: mistakeOf(verdict, made) };
}

function mistakeOf(verdict: QuoteVerdict, { source, span, wordings, folding, speaker }: QuoteCase): string | null {
  const place = verdict.places.find(({ parts: [{ turnId, textSpan }] }) => turnId === source.turn.id && textSpan.start <= span.start && textSpan.end > span.start);
  if (place === undefined) return verdict.places.length >= 1000 ? null : `is ${verdict.wording}, not found where it was said`;
  if (!wordings.includes(place.wording)) return `is ${place.wording}`;
  if (speaker !== undefined && verdict.speaker !== "confirmed") return `is ${verdict.speaker}'s`;
  return folding === undefined || place.foldings.some((name) => name === folding) ? null : `names ${place.foldings.join(", ")}`;
}

/** Whether a falsified quotation was refused. */
export function judgeFalsified(index: QuoteIndex, made: QuoteCase): Judged {
  const verdict = verify(index, made);
  return { made, verdict, mistake: verdict.holds ? `holds as ${verdict.wording}` : null };
}

function verify(index: QuoteIndex, { quote, speaker }: QuoteCase): QuoteVerdict {
  return verifyQuote(index, quote, speaker === undefined ? {} : { speaker });
}
