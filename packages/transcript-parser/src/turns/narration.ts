import { isBlank, type LineTable } from "../lines/split-lines.js";
import { speaksOfSelf, speaksToOthers } from "../paratexts/speaks.js";
import { FIRST_PERSON } from "../voices/first-person.table.js";
import type { SpeechHabits } from "./speech-habits.js";
import { SENTENCE_END } from "./sentence-end.js";

const LEAST = 40;
/** No introduction is longer. */
const MAX = 3000;

/**
 * The index after the last paragraph between a heading and the next label, where a narrator leads over to what comes:
 * whole sentences that name somebody who speaks, and in which nobody speaks of themselves or to others. Else the index
 * from which it was asked.
 *
 * @param from index of the line after the heading
 * @param last index after the last line that may belong to the turn
 */
export function narrationEnd(lines: LineTable, from: number, last: number, { names }: SpeechHabits): number {
  let [first, end] = [from, last];
  while (first < end && isBlank(lines, first)) first += 1;
  while (end > first && isBlank(lines, end - 1)) end -= 1;
  // What follows the last turn is told from it by other means.
  if (first === end || last >= lines.count) return from;
  const [start, stop] = [lines.froms[first] ?? 0, lines.ends[end - 1] ?? 0];
  if (stop - start < LEAST || stop - start > MAX) return from;
  const text = lines.text.slice(start, stop);
  if (!/\p{Ll}/u.test(text) || !SENTENCE_END.test(text.slice(-6)) || /[?؟:;]/u.test(text)) return from;
  if (speaksOfSelf(text) || speaksToOthers(text) || FIRST_PERSON.test(text)) return from;
  const named = text.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu)?.some((word) => names.has(word.replace(/['’]s?$/u, "").toLowerCase())) ?? false;
  return named ? end : from;
}
