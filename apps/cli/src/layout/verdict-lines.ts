import type { QuoteVerdict } from "@colloquy/quotation-verifier";
import { JUDGEMENT_MEANINGS, JUDGEMENTS, judgeQuotation, tallyJudgements, type Judgement } from "@colloquy/quotation-verifier/report";
import type { Output } from "../io/io.js";
import { displayWidth, padTo, shorten } from "./display-width.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { remarksOf } from "./verdict-remarks.js";
import { foldFor } from "./wrap.js";
import type { Sources } from "../verifying/judged-article.js";

/** A quotation with its place in the article, as `story.md:12:8`; empty where it stands in no article. */
export interface JudgedQuotation {
  readonly place: string;
  readonly text: string;
  /** Whom the words are given to; null where nobody is named. */
  readonly claim: string | null;
  readonly verdict: QuoteVerdict;
}

/** How wide the quotation itself may be. */
const QUOTATION_WIDTH = 44;

/**
 * A line for each quotation: place, judgement, words, and who said them where, or how they differ; then the counts, and
 * what each judgement means that occurs, but for `exact`.
 */
export function layoutVerdicts(
  quotations: readonly JudgedQuotation[],
  sources: Sources,
  output: Output,
): string {
  const paint = paintFor(output);
  const shown = quotations.map(({ place, text, claim, verdict }) => ({
    place: oneLine(place),
    judgement: judgeQuotation(verdict),
    words: `“${shorten(oneLine(text), QUOTATION_WIDTH - 2)}”`,
    remarks: remarksOf({ verdict, claim }, sources),
  }));
  const widths = {
    place: Math.max(0, ...shown.map(({ place }) => displayWidth(place))),
    judgement: Math.max(0, ...shown.map(({ judgement }) => judgement.length)),
    words: Math.max(0, ...shown.map(({ words }) => displayWidth(words))),
  };
  const indent = widths.place === 0 ? 2 : widths.place + 2;
  const lines = shown.flatMap(({ place, judgement, words, remarks }) => {
    const start = widths.place === 0 ? "" : `${padTo(place, widths.place)}  `;
    const label = PAINTS[judgement](paint)(judgement) + " ".repeat(widths.judgement - judgement.length);
    const [first = "", ...rest] = remarks;
    const width = displayWidth(start) + widths.judgement + 2 + widths.words + 1 + displayWidth(first);
    const beside = !output.isTerminal || width <= output.columns;
    const remaining = (beside ? rest : remarks).filter((remark) => remark !== "");
    const below = remaining.flatMap((remark) => foldFor(output, remark, indent));
    const head = `${start}${label}  ${beside ? `${padTo(words, widths.words)} ${first}` : words}`;
    return [head.trimEnd(), ...below.map((line) => " ".repeat(indent) + line)];
  });
  const judgements = shown.map(({ judgement }) => judgement);
  return `${[...lines, ...foldFor(output, tallyJudgements(judgements), 0), ...meaningsOf(judgements, output)].join("\n")}\n`;
}

/** A line for each judgement that occurs and does not say all by its name. */
function meaningsOf(judgements: readonly Judgement[], output: Output): string[] {
  const occurring = [...JUDGEMENTS].reverse().filter((judgement) => judgement !== "exact" && judgements.includes(judgement));
  const width = Math.max(0, ...occurring.map((judgement) => judgement.length));
  return occurring.flatMap((judgement) => {
    const [first = "", ...rest] = foldFor(output, JUDGEMENT_MEANINGS[judgement], width + 4);
    return [`  ${padTo(judgement, width)}  ${first}`, ...rest.map((line) => " ".repeat(width + 4) + line)];
  });
}

const PAINTS: Readonly<Record<Judgement, (paint: Paint) => (text: string) => string>> = {
  absent: (paint) => paint.bad,
  "wrong-speaker": (paint) => paint.bad,
  altered: (paint) => paint.bad,
  "out-of-context": (paint) => paint.doubtful,
  exact: (paint) => paint.good,
  typographic: (paint) => paint.good,
  elided: (paint) => paint.good,
};
