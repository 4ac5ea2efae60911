import { APOSTROPHES, DASHES, INVISIBLE, LIGATURES, LINE_HYPHENS, NARROW_SPACES, QUOTATION_MARKS, WIDE_FORMS } from "./characters.table.js";
import type { FoldingName } from "./token.js";

/** One folding: its name and what it does to the characters of a token. */
export interface Folding {
  readonly name: FoldingName;
  readonly fold: (raw: string) => string;
}

const LINE_HYPHEN = new RegExp(`[${LINE_HYPHENS}][ \\t]*\\r?\\n[ \\t]*`, "gu");
const INVISIBLE_MARKS = new RegExp(`[${INVISIBLE}]+`, "gu");
const LIGATURE = new RegExp(`[${LIGATURES}]+`, "gu");
const WIDE_FORM = new RegExp(`[${WIDE_FORMS}]+`, "gu");
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const QUOTATION_MARK = new RegExp(`^(?:[${QUOTATION_MARKS}]|[\`']{2}|,,|<<|>>)$`, "u");
const DASH_RUN = new RegExp(`^[${DASHES}]+$`, "u");
const ELLIPSIS = /^(?:[…⋯‥]+\.{0,2}|\.(?:\s?\.){2,})$/;

/** A number with a sign between its thousands: full stops only where there are two, since one may be a decimal point. */
const GROUPED = new RegExp(`^\\p{Nd}{1,3}(?:(?:[,${NARROW_SPACES}]\\p{Nd}{3})+|(?:\\.\\p{Nd}{3}){2,})$`, "u");
const GROUPING = new RegExp(`[.,${NARROW_SPACES}]`, "gu");

const compatible = (signs: string): string => signs.normalize("NFKC");

/** What makes two words the same word, in the order in which it is applied. */
export const WORD_FOLDINGS: readonly Folding[] = [
  { name: "line-hyphen", fold: (raw) => raw.replace(LINE_HYPHEN, "") },
  { name: "invisible-marks", fold: (raw) => raw.replace(INVISIBLE_MARKS, "") },
  { name: "ligatures", fold: (raw) => raw.replace(LIGATURE, compatible) },
  { name: "width", fold: (raw) => raw.replace(WIDE_FORM, compatible) },
  { name: "composition", fold: (raw) => raw.normalize("NFC") },
  { name: "yo", fold: (raw) => raw.replaceAll("ё", "е").replaceAll("Ё", "Е") },
  { name: "quotation-marks", fold: (raw) => raw.replace(APOSTROPHE, "'") },
  { name: "digit-grouping", fold: (raw) => (GROUPED.test(raw) ? raw.replace(GROUPING, "") : raw) },
];

/** What makes two marks the same mark. */
export const MARK_FOLDINGS: readonly Folding[] = [
  { name: "quotation-marks", fold: (raw) => (QUOTATION_MARK.test(raw) ? '"' : raw) },
  { name: "dashes", fold: (raw) => (DASH_RUN.test(raw) ? "-" : raw) },
  { name: "width", fold: (raw) => raw.replace(WIDE_FORM, compatible) },
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
