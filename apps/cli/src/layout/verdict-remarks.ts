import { foundAt } from "@colloquy/quotation-verifier/report";
import { shorten } from "./display-width.js";
import { oneLine } from "./printable.js";
import type { Sources } from "../verifying/judged-article.js";
import type { JudgedQuotation } from "./verdict-lines.js";

/** How wide words that come near are shown. */
const SHOWN_WIDTH = 44;

/** How wide the sentence of the source is shown. */
const SENTENCE_WIDTH = 160;

/**
 * What is said of a verdict, line by line: to whom the words are given and who said them where, or how they differ; then
 * what is grave, and the sentence of the source where that stands outside of the quotation. The first line may be empty.
 */
export function remarksOf({ verdict, claim }: Pick<JudgedQuotation, "verdict" | "claim">, { titles, sentenceOf }: Sources): string[] {
  const found = oneLine(foundAt(verdict, titles, (words) => shorten(oneLine(words), SHOWN_WIDTH), claim));
  const [place] = verdict.places;
  if (place === undefined) return found === "" ? [] : ["", found];
  const changes = verdict.difference
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, text }) => `${kind === "removed" ? "−" : "+"}${oneLine(text)}`);
  const differs = changes.length === 0 ? "" : `: ${changes.join(" ")}`;
  const isOutside = verdict.grave.some(({ change }) => change === "cut-off" || change === "left-out");
  const sentence = isOutside ? sentenceOf(place) : null;
  const shown = sentence === null ? [] : [`Source: “${shorten(oneLine(sentence), SENTENCE_WIDTH)}”`];
  return [found + differs, ...verdict.grave.map(({ message }) => message), ...shown];
}
