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
  const timeLines = linesOfTimes(lines);
  const places = conversations.flatMap(({ drafts }) => drafts.flatMap((draft) => placesIn(draft, lines, timeLines)));
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

/** Indexes of the lines that are times. */
function linesOfTimes(lines: LineTable): number[] {
  const found: number[] = [];
  for (let index = 0; index < lines.count; index += 1) if (hasFlag(lines, index, LINE.time)) found.push(index);
  return found;
}

function placesIn({ begin, span: { start, end } }: TurnDraft, lines: LineTable, timeLines: readonly number[]): TimedPlace[] {
  if (start >= end) return [];
  const places: TimedPlace[] = [{ offset: start, time: begin.time, end }];
  for (let index = firstAfter(lines, timeLines, start); index < timeLines.length; index += 1) {
    let line = timeLines[index] ?? 0;
    if ((lines.froms[line] ?? 0) >= end) break;
    const time = timeOfLine(lines, line);
    do line += 1;
    while (line < lines.count && isBlank(lines, line));
    const offset = lines.froms[line] ?? end;
    if (time >= 0 && offset < end) places.push({ offset, time, end });
  }
  return places;
}

/** Place among the lines of times of the first one after an offset. */
function firstAfter(lines: LineTable, timeLines: readonly number[], offset: number): number {
  let low = 0;
  let high = timeLines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines.froms[timeLines[middle] ?? 0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
