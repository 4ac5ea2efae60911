import type { Span } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import type { CorrectionContext } from "./correction-context.js";
import { touches, type CutText, type CutTurn, type Outcome } from "./cut-text.js";
import { bareLabel } from "./label-at.js";

/** Gives every turn that a span touches to the speaker of a label or full name. */
export function relabel({ lines, voices }: CorrectionContext, { turns, paratexts }: CutText, place: Span, label: string): Outcome {
  const given = bareLabel(label);
  if (foldLabel(given) === "") {
    return { problem: "its label is empty", hint: "Name the speaker by a label or in full.", elsewhere: false };
  }
  if (!turns.some((turn) => touches(turn, place))) {
    return { problem: "no turn is there", hint: "Give a span that touches every turn of the speaker.", elsewhere: true };
  }
  const voice = voices.named(given, turns);
  const changed = turns.map((turn): CutTurn => {
    if (!touches(turn, place)) return turn;
    const told = turn.begin.labelSpan !== null && !saysVoice(lines.text, turn.begin.labelSpan, voice);
    return { ...turn, begin: { ...turn.begin, voice, confidence: 1, role: "unknown" }, told };
  });
  return { turns: changed, paratexts };
}

/** Whether a label names a voice: then it remains the place where the name stands. */
function saysVoice(text: string, label: Span, voice: string): boolean {
  return foldLabel(text.slice(label.start, label.end)).startsWith(foldLabel(voice));
}
