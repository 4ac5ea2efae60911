import { APOSTROPHES, DASHES, INVISIBLE, LIGATURES, QUOTATION_MARKS } from "./characters.table.js";
import type { FoldingName } from "./token.js";

/** One folding: its name and what it does to the characters of a token. */
export interface Folding {
  readonly name: FoldingName;
  readonly fold: (raw: string) => string;
}

const LINE_HYPHEN = /-[ \t]*\r?\n[ \t]*/g;
const INVISIBLE_MARKS = new RegExp(`[${INVISIBLE}]+`, "gu");
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join("")}]`, "gu");
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const QUOTATION_MARK = new RegExp(`^[${QUOTATION_MARKS}]$`, "u");
const DASH_RUN = new RegExp(`^[${DASHES}]+$`, "u");
const ELLIPSIS = /^(?:…\.?|\.(?:\s?\.){2,})$/;

/** What makes two words the same word, in the order in which it is applied. */
export const WORD_FOLDINGS: readonly Folding[] = [
  { name: "line-hyphen", fold: (raw) => raw.replace(LINE_HYPHEN, "") },
  { name: "invisible-marks", fold: (raw) => raw.replace(INVISIBLE_MARKS, "") },
  { name: "ligatures", fold: (raw) => raw.replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign) },
  { name: "composition", fold: (raw) => raw.normalize("NFC") },
  { name: "quotation-marks", fold: (raw) => raw.replace(APOSTROPHE, "'") },
];

/** What makes two marks the same mark. */
export const MARK_FOLDINGS: readonly Folding[] = [
  { name: "quotation-marks", fold: (raw) => (QUOTATION_MARK.test(raw) ? '"' : raw) },
  { name: "dashes", fold: (raw) => (DASH_RUN.test(raw) ? "-" : raw) },
  { name: "ellipsis", fold: (raw) => (ELLIPSIS.test(raw) ? "…" : raw) },
  { name: "composition", fold: (raw) => raw.normalize("NFC") },
];

/** The characters with all the given foldings applied. */
export function foldAll(raw: string, foldings: readonly Folding[]): string {
  return foldings.reduce((text, folding) => folding.fold(text), raw);
}

/**
 * The foldings without which two strings would differ, none more than needed; null where they differ after all of them.
 */
export function foldingsBetween(a: string, b: string, foldings: readonly Folding[]): FoldingName[] | null {
  if (a === b) return [];
  if (foldAll(a, foldings) !== foldAll(b, foldings)) return null;
  let needed = foldings;
  for (const folding of foldings) {
    const without = needed.filter((other) => other !== folding);
    if (foldAll(a, without) === foldAll(b, without)) needed = without;
  }
  return needed.map((folding) => folding.name);
}
