import { timeOfLine } from "../layout/time-of-line.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";

const LEAST = 3;
/** Lines of speech under a time, on the average; a text with a time here and there is no list of captions. */
const MAX_LINES = 4;
/** Times of captions rise. */
const RISING = 0.9;
/** Milliseconds at which the first words begin at the latest, where times begin anew. */
const MAX_OPENING = 5000;
const CONFIDENCE = 0.5;

/**
 * Where speech begins in a text that is nothing but times with what is said under each, or after each on its line, as the
 * panels of video players and programmes that recognise speech give it: all of it is one turn, of somebody whom nothing names. Null for any other text.
 *
 * @param from index of the line after the front matter
 * @param to index after the last line
 */
export function timedSpeech(lines: LineTable, from: number, to: number): TurnStart | null {
  let times: number[] = [];
  const places: number[] = [];
  let first = -1;
  let spoken = 0;
  for (let index = from; index < to; index += 1) {
    if (isBlank(lines, index)) continue;
    const own = lines.times?.get(index);
    const time = own ?? timeOfLine(lines, index);
    if (time >= 0) {
      times.push(time);
      places.push(index);
      if (first === -1) first = index;
    }
    if (own !== undefined || (time < 0 && first !== -1)) spoken += 1;
  }
  const again = restart(times);
  first = places[again] ?? first;
  times = times.slice(again);
  const rising = times.filter((time, index) => index > 0 && time >= (times[index - 1] ?? 0)).length;
  if (times.length < LEAST || spoken > MAX_LINES * times.length || rising < RISING * (times.length - 1)) return null;
  let line = first;
  let above = -1;
  for (; line < to && (isBlank(lines, line) || hasFlag(lines, line, LINE.time)); line += 1) if (!isBlank(lines, line)) above = line;
  if (line >= to) return null;
  const own = lines.times?.get(line);
  const time = own ?? timeOfLine(lines, above);
  // A time before the words is part of the turn, as the others are.
  const margin = own === undefined ? undefined : lines.margins.find(({ end }) => end === lines.starts[line]);
  return { labelSpan: null, voice: "", from: margin?.start ?? lines.froms[line] ?? 0, line, confidence: CONFIDENCE, role: "unknown", time };
}

/** Where times begin anew, after those of a list of chapters; 0 where they do not. */
function restart(times: readonly number[]): number {
  const again = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? 0) && time <= MAX_OPENING);
  return again > 0 && again <= times.length / 2 ? again : 0;
}
