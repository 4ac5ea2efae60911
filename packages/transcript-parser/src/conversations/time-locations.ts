import { trimSpan, type Location, type Source } from "@colloquy/corpus-schema";
import { timeOfLine } from "../layout/time-of-line.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import type { SourceMapper } from "../view/map-to-source.js";
import type { Conversation } from "./read-conversation.js";

/** A place of a turn from which on a time holds. */
interface TimedPlace {
  readonly offset: number;
  /** Milliseconds; -1 where the turn begins and its time is not known. */
  readonly time: number;
  /** Where the turn ends in which it lies. */
  readonly end: number;
}

/**
 * A source with the times that stand with labels, or on lines of their own within a turn, each as a cue over the speech
 * from there to the next time or the end of the turn. A cue ends when the next one begins, where that is the next place
 * and later. What the format has located already stays.
 */
export function withTimes(source: Source, conversations: readonly Conversation[], mapper: SourceMapper, lines: LineTable): Source {
  const times = timesIn(lines);
  const places = conversations.flatMap(({ drafts }) => drafts.flatMap((draft) => placesIn(draft, times)));
  if (!places.some(({ time }) => time >= 0)) return source;
  const cues = places.flatMap(({ offset, time, end }, index): Location[] => {
    if (time < 0) return [];
    const next = places[index + 1];
    const span = trimSpan(lines.text, { start: offset, end: Math.min(end, next === undefined || next.offset < offset ? end : next.offset) });
    if (span.start >= span.end) return [];
    const endMs = next === undefined ? -1 : next.time;
    return [{ kind: "cue", span: mapper.span(span), startMs: time, ...(endMs > time ? { endMs } : {}) }];
  });
  return { ...source, locations: [...source.locations, ...cues] };
}

/** A time, and where the words begin that it stands before. */
interface TimeOfWords {
  readonly offset: number;
  readonly time: number;
}

/** The times on lines of their own, and those that were taken off the starts of lines, in order. */
function timesIn(lines: LineTable): TimeOfWords[] {
  const found: TimeOfWords[] = [];
  for (let index = 0; index < lines.count; index += 1) {
    const own = lines.times?.get(index);
    if (own !== undefined) found.push({ offset: lines.froms[index] ?? 0, time: own });
    if (!hasFlag(lines, index, LINE.time)) continue;
    let line = index + 1;
    while (line < lines.count && isBlank(lines, line)) line += 1;
    const time = timeOfLine(lines, index);
    if (time >= 0 && line < lines.count) found.push({ offset: lines.froms[line] ?? 0, time });
  }
  return found;
}

function placesIn({ begin, span: { start, end } }: TurnDraft, times: readonly TimeOfWords[]): TimedPlace[] {
  if (start >= end) return [];
  const first = firstAfter(times, start);
  // A time on a line between a name and its speech.
  const between = times[first - 1];
  const own = begin.time < 0 && between?.offset === start ? between.time : begin.time;
  const places: TimedPlace[] = [{ offset: start, time: own, end }];
  for (let index = first; index < times.length; index += 1) {
    const { offset, time } = times[index] ?? { offset: end, time: -1 };
    if (offset >= end) break;
    places.push({ offset, time, end });
  }
  return places;
}

/** The place among the times of the first one after an offset. */
function firstAfter(times: readonly TimeOfWords[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
