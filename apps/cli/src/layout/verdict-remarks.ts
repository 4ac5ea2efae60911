import type { QuoteVerdict } from "@colloquy/quotation-verifier";
import { foundAt } from "@colloquy/quotation-verifier/report";
import { shorten } from "./display-width.js";
import { oneLine } from "./printable.js";

/** How wide words that come near are shown. */
const SHOWN_WIDTH = 44;

/** What is said of a verdict, line by line: who said it where, or how it differs; then what is grave. The first line may be empty. */
export function remarksOf(verdict: QuoteVerdict, titles: ReadonlyMap<string, string>): string[] {
  const found = oneLine(foundAt(verdict, titles, (words) => shorten(oneLine(words), SHOWN_WIDTH)));
  if (verdict.places.length === 0) return found === "" ? [] : ["", found];
  const changes = verdict.difference
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, text }) => `${kind === "removed" ? "−" : "+"}${oneLine(text)}`);
  const differs = changes.length === 0 ? "" : `: ${changes.join(" ")}`;
  return [found + differs, ...verdict.grave.map(({ message }) => message)];
}
