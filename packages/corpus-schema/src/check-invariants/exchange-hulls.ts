import { hullOf, type Span } from "../span.js";
import type { Transcript } from "../transcript.js";

/** The hull of the turns of each exchange, by exchange id; an exchange without a known turn is left out. */
export function hullsByExchange(transcript: Pick<Transcript, "turns" | "exchanges">): Map<string, Span> {
  const spans = new Map(transcript.turns.map((turn) => [turn.id, turn.span]));
  const hulls = new Map<string, Span>();
  for (const { id, questionTurnIds, answerTurnIds } of transcript.exchanges) {
    const own = [...questionTurnIds, ...answerTurnIds].flatMap((turnId) => spans.get(turnId) ?? []);
    const hull = hullOf(own);
    if (hull !== null) hulls.set(id, hull);
  }
  return hulls;
}
