import type { QuotePlace, QuoteVerdict } from "@colloquy/quotation-verifier";
import type { Output } from "../io/io.js";
import { displayWidth, padTo, shorten } from "./display-width.js";
import { JUDGEMENTS, judgeQuotation, type Judgement } from "./judge-quotation.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { count, ranges } from "./ranges.js";
import { speakerName } from "./speaker-name.js";
import { foldFor } from "./wrap.js";

/** A quotation with its place in the article, as `story.md:12:8`; empty where it stands in no article. */
export interface JudgedQuotation {
  readonly place: string;
  readonly text: string;
  readonly verdict: QuoteVerdict;
}

/** How wide the quotation itself may be. */
const QUOTATION_WIDTH = 44;
/** The least similarity at which it helps to see what comes nearest to words that were not said. */
const NEAR = 0.4;

/** A line for each quotation: place, judgement, words, and who said them where, or how they differ; then the counts. */
export function layoutVerdicts(
  quotations: readonly JudgedQuotation[],
  titles: ReadonlyMap<string, string>,
  output: Output,
): string {
  const paint = paintFor(output);
  const shown = quotations.map(({ place, text, verdict }) => ({
    place: oneLine(place),
    judgement: judgeQuotation(verdict),
    words: `“${shorten(oneLine(text), QUOTATION_WIDTH - 2)}”`,
    remarks: remarksOf(verdict, titles),
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
  return `${[...lines, tally(shown.map(({ judgement }) => judgement))].join("\n")}\n`;
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

/** `4 quotations: 1 exact, 1 altered, 1 wrong speaker, 1 absent.` */
function tally(judgements: readonly Judgement[]): string {
  const counts = JUDGEMENTS.map((name) => [name, judgements.filter((judgement) => judgement === name).length] as const);
  const holding = counts.slice(4);
  const failing = counts.slice(0, 4).reverse();
  const parts = [...holding, ...failing]
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name.replaceAll("-", " ")}`);
  return parts.length === 0 ? "No quotations." : `${count(judgements.length, "quotation")}: ${parts.join(", ")}.`;
}

/** The first remark stands beside the quotation, the others under it. */
function remarksOf(verdict: QuoteVerdict, titles: ReadonlyMap<string, string>): string[] {
  const { places, difference, grave, nearest } = verdict;
  const [place] = places;
  if (place === undefined) {
    if (nearest === null || nearest.similarity < NEAR) return [];
    return ["", `nearest: ${describePlace(nearest, titles)}: “${wordsOf(nearest)}”`];
  }
  const changes = difference
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, text }) => `${kind === "removed" ? "−" : "+"}${oneLine(text)}`);
  const said = verdict.speaker === "other" ? "said by " : "";
  const others = places.length > 1 ? `, and ${count(places.length - 1, "other place")}` : "";
  const first = `${said}${describePlace(place, titles)}${others}`;
  const differs = changes.length === 0 ? "" : `: ${changes.join(" ")}`;
  return [first + differs, ...grave.map(({ message }) => message)];
}

/** `Tokaev, turn 12`, with the transcript where there are several. */
function describePlace({ speaker, parts, transcriptId }: QuotePlace, titles: ReadonlyMap<string, string>): string {
  const ordinals = [...new Set(parts.map(({ turnOrdinal }) => turnOrdinal))].sort((a, b) => a - b);
  const who = speaker === null ? "an unknown speaker" : speakerName(speaker);
  const where = titles.size > 1 ? ` of ${titles.get(transcriptId) ?? transcriptId}` : "";
  return oneLine(`${who}, ${ordinals.length === 1 ? "turn" : "turns"} ${ranges(ordinals)}${where}`);
}

function wordsOf({ parts }: QuotePlace): string {
  return shorten(oneLine(parts.map(({ text }) => text).join(" … ")), QUOTATION_WIDTH);
}
