import { labelOfSpeaker } from "@colloquy/corpus-schema";
import type { ArticleQuotation, ArticleVerdict } from "@colloquy/quotation-verifier/article";
import type { QuoteSpeaker } from "@colloquy/quotation-verifier";
import { judgeQuotation, judgementHolds, tallyJudgements, type Judgement } from "@colloquy/quotation-verifier/report";

/** A quotation of an article, or words between marks that are none. */
export interface Judged {
  readonly quotation: ArticleQuotation;
  /** Counted from 1 among what is judged; null for scare quotes and titles. */
  readonly number: number | null;
  /** Null for scare quotes and titles. */
  readonly judgement: Judgement | null;
}

/** The three ways a quotation is shown; each has a sign, a line and a word of its own. */
export type Tone = "holds" | "doubt" | "fails";

/** Everything between marks, in the order of the article. */
export function judgeArticle({ quotations }: ArticleVerdict): Judged[] {
  let number = 0;
  return quotations.map((quotation) => {
    if (quotation.kind !== "quotation") return { quotation, number: null, judgement: null };
    number += 1;
    return { quotation, number, judgement: judgeQuotation(quotation.verdict) };
  });
}

/** How a judgement is shown. */
export function toneOf(judgement: Judgement): Tone {
  if (judgementHolds(judgement)) return "holds";
  return judgement === "out-of-context" ? "doubt" : "fails";
}

/** The sign of each tone. */
export const SIGNS: Readonly<Record<Tone, string>> = { holds: "✓", doubt: "!", fails: "✗" };

/** A judgement in words: `Wrong speaker`. */
export function judgementName(judgement: Judgement): string {
  const words = judgement.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The result in one line: `3 of 4 quotations hold.` */
export function resultLine({ counts: { quotations, holding } }: ArticleVerdict): string {
  if (quotations === 0) return "There is no quotation in it.";
  if (quotations === 1) return holding === 1 ? "The one quotation holds." : "The one quotation does not hold.";
  if (holding === quotations) return `All ${quotations} quotations hold.`;
  return `${holding === 0 ? "None" : holding} of ${quotations} quotations ${holding === 1 || holding === 0 ? "holds" : "hold"}.`;
}

/** What the quotations were judged to be, and what was not judged: a sentence each. */
export function resultDetails(verdict: ArticleVerdict, judged: readonly Judged[]): string[] {
  const { quotations, others } = verdict.counts;
  const judgements = judged.flatMap(({ judgement }) => judgement ?? []);
  return [
    ...(quotations > 0 ? [tallyJudgements(judgements)] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? "scare quote or title was" : "scare quotes or titles were"} not judged.`] : []),
    `Read as ${FORMAT_NAMES[verdict.format]}.`,
  ];
}

/** The formats of articles, in words. */
export const FORMAT_NAMES: Readonly<Record<ArticleVerdict["format"], string>> = { text: "plain text", markdown: "Markdown", html: "HTML" };

/** The label of the transcript, with the full name where the label is no part of it: `Continent (Murat Laumulin)`. */
export function quotedSpeaker(speaker: QuoteSpeaker | null): string {
  return labelOfSpeaker(speaker) ?? "An unnamed speaker";
}
