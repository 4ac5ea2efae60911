import type { QuoteVerdict } from "@colloquy/quotation-verifier";

/** A verdict in one word, the gravest first; the last three hold. */
export const JUDGEMENTS = [
  "absent",
  "wrong-speaker",
  "altered",
  "out-of-context",
  "exact",
  "typographic",
  "elided",
] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What a verdict comes to in one word. Wording and speaker are judged apart; the graver of them is named. */
export function judgeQuotation({ wording, speaker, grave }: Pick<QuoteVerdict, "wording" | "speaker" | "grave">): Judgement {
  if (wording === "absent") return "absent";
  if (speaker === "other") return "wrong-speaker";
  if (wording === "altered") return "altered";
  return grave.length > 0 ? "out-of-context" : wording;
}
