import { splitsSurrogatePair, type Correction } from "@colloquy/corpus-schema";
import type { Refusal } from "./cut-text.js";

/** Why the places of a correction are none of a text; null where they are. */
export function findMisplaced(text: string, correction: Correction): Refusal | null {
  const { start, end } = correction.type === "split" ? { start: correction.at, end: correction.at + 1 } : correction.span;
  const refuse = (problem: string, hint: string): Refusal => ({ problem, hint, elsewhere: false });
  const inText = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && Math.max(start, end) <= text.length;
  if (!inText) {
    return refuse(`its place is not in the text of ${text.length} characters`, "Offsets are half-open and count UTF-16 code units of source.text.");
  }
  if (end <= start) return refuse("its span is empty", "Give a span that ends after it begins.");
  if (splitsSurrogatePair(text, start) || (correction.type !== "split" && splitsSurrogatePair(text, end))) {
    return refuse("its place is within a surrogate pair", "Move the offset by one: offsets count UTF-16 code units.");
  }
  return null;
}
