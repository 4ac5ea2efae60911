import type { QuoteVerdict } from "../verdict.js";

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

/**
 * What a verdict comes to in one word. Wording and speaker are judged apart; the graver of them is named. Of altered
 * words nobody can be said to have said them, so they are `altered` whoever the passage is that comes near.
 */
export function judgeQuotation({
  wording,
  speaker,
  grave,
}: Pick<QuoteVerdict, "wording" | "speaker" | "grave">): Judgement {
  if (wording === "absent") return "absent";
  if (wording === "altered") return "altered";
  if (speaker === "other") return "wrong-speaker";
  return grave.length > 0 ? "out-of-context" : wording;
}

/** Whether a quotation that is judged so may stand. */
export function judgementHolds(judgement: Judgement): boolean {
  return JUDGEMENTS.indexOf(judgement) >= JUDGEMENTS.indexOf("exact");
}

/** What each judgement means, in a sentence. */
export const JUDGEMENT_MEANINGS: Readonly<Record<Judgement, string>> = {
  absent: "No passage comes near to these words.",
  "wrong-speaker": "The words were said, but not by the one they are given to.",
  altered: "Words differ from what was said, without a sign of it.",
  "out-of-context": "The words were said, but what turns their meaning is left out.",
  exact: "The words stand there character by character.",
  typographic: "The words were said; signs and spaces differ as typesetters make them.",
  elided: "The words were said; what is left out or put in is marked.",
};

/** `4 quotations: 1 exact, 1 altered, 1 wrong speaker, 1 absent.` */
export function tallyJudgements(judgements: readonly Judgement[]): string {
  const counts = JUDGEMENTS.map((name) => [name, judgements.filter((judgement) => judgement === name).length] as const);
  const failing = counts.slice(0, JUDGEMENTS.indexOf("exact")).reverse();
  const holding = counts.slice(JUDGEMENTS.indexOf("exact"));
  const parts = [...holding, ...failing]
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name.replaceAll("-", " ")}`);
  const quotations = `${judgements.length} ${judgements.length === 1 ? "quotation" : "quotations"}`;
  return parts.length === 0 ? "No quotations." : `${quotations}: ${parts.join(", ")}.`;
}
