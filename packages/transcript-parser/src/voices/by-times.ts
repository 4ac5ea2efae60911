import { timeOfLine } from "../layout/time-of-line.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";

const LEAST = 3;
/** Lines of speech under a time, on the average; a text with a time here and there is no list of captions. */
const MAX_LINES = 4;
/** Times of captions rise. */
const RISING = 0.9;
const CONFIDENCE = 0.5;

/**
 * Where speech begins in a text that is nothing but times on lines of their own with what is said under each, as the
 * panels of video players give it: all of it is one turn, of somebody whom nothing names. Null for any other text.
 *
 * @param from index of the line after the front matter
 * @param to index after the last line
 */
export function timedSpeech(lines: LineTable, from: number, to: number): TurnStart | null {
  const times: number[] = [];
  let first = -1;
  let spoken = 0;
  for (let index = from; index < to; index += 1) {
    if (isBlank(lines, index)) continue;
    if (hasFlag(lines, index, LINE.time)) {
      times.push(timeOfLine(lines, index));
      if (first === -1) first = index;
    } else if (first !== -1) spoken += 1;
  }
  const rising = times.filter((time, index) => index > 0 && time >= (times[index - 1] ?? 0)).length;
  if (times.length < LEAST || spoken > MAX_LINES * times.length || rising < RISING * (times.length - 1)) return null;
  let line = first + 1;
  while (line < to && (isBlank(lines, line) || hasFlag(lines, line, LINE.time))) line += 1;
  if (line >= to) return null;
  return { labelSpan: null, voice: "", from: lines.froms[line] ?? 0, line, confidence: CONFIDENCE, role: "unknown", time: timeOfLine(lines, line - 1) };
}
