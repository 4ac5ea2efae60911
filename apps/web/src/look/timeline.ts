import type { Speaker, TimeLocation, Transcript, Turn } from "@colloquy/corpus-schema";
import { countWords } from "./cut-words.js";
import { speakerFinder } from "./speakers.js";

/** What the length of the timeline is measured in: words, or milliseconds of the recording. */
export type TimelineUnit = "words" | "time";

/** A turn on the timeline. */
export interface TimelineTurn {
  readonly turn: Turn;
  readonly speaker: Speaker | null;
  readonly words: number;
  /** Half-open, in the unit of the timeline. */
  readonly start: number;
  readonly end: number;
}

/** The turns in order, from 0 to `length`. */
export interface Timeline {
  readonly unit: TimelineUnit;
  readonly turns: readonly TimelineTurn[];
  readonly length: number;
}

/** Lays turns end to end by their words: the length is the number of all words. */
export function wordTimeline(transcript: Pick<Transcript, "speakers" | "turns">): Timeline {
  const speakerOf = speakerFinder(transcript);
  let at = 0;
  const turns = transcript.turns.map((turn): TimelineTurn => {
    const words = countWords(turn.text);
    const start = at;
    at += words;
    return { turn, speaker: speakerOf(turn), words, start, end: at };
  });
  return { unit: "words", turns, length: at };
}

/**
 * Lays turns by the times of the recording: a turn begins with the first cue or word inside of it, and ends with the
 * last one, or where the next turn begins. Turns without a time are left out; null where no turn has one.
 */
export function timeTimeline(transcript: Pick<Transcript, "speakers" | "turns" | "source">): Timeline | null {
  const speakerOf = speakerFinder(transcript);
  const times = transcript.source.locations.filter(isTime).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  const timed: { turn: Turn; start: number; end: number | null }[] = [];
  for (const turn of transcript.turns) {
    while (next < times.length && (times[next]?.span.end ?? 0) <= turn.span.start) next += 1;
    const from = next;
    while (next < times.length && (times[next]?.span.start ?? 0) < turn.span.end) next += 1;
    const inside = times.slice(from, next);
    const [first] = inside;
    if (first === undefined) continue;
    const ends = inside.flatMap(({ endMs }) => endMs ?? []);
    timed.push({ turn, start: first.startMs, end: ends.length === 0 ? null : ends.reduce((last, end) => Math.max(last, end)) });
    // A cue may reach into the next turn.
    if ((inside.at(-1)?.span.end ?? 0) > turn.span.end) next -= 1;
  }
  if (timed.length === 0) return null;
  const turns = timed.map(({ turn, start, end }, index): TimelineTurn => {
    const until = end ?? timed[index + 1]?.start ?? start;
    return { turn, speaker: speakerOf(turn), words: countWords(turn.text), start, end: Math.max(start, until) };
  });
  return { unit: "time", turns, length: turns.reduce((last, { end }) => Math.max(last, end), 0) };
}

function isTime(location: Transcript["source"]["locations"][number]): location is TimeLocation {
  return location.kind === "cue" || location.kind === "word";
}

/** A row of the timeline: the turns of a speaker, or of all who have no row of their own. */
export interface Lane {
  /** One speaker, or several who share the row. */
  readonly speakers: readonly (Speaker | null)[];
  readonly turns: readonly TimelineTurn[];
}

/** A row for each speaker, in the order in which they first speak; beyond `most`, those with fewest words share the last. */
export function timelineLanes({ turns }: Timeline, most: number): Lane[] {
  const bySpeaker = new Map<Speaker | null, TimelineTurn[]>();
  for (const turn of turns) {
    const own = bySpeaker.get(turn.speaker);
    if (own === undefined) bySpeaker.set(turn.speaker, [turn]);
    else own.push(turn);
  }
  const lanes = [...bySpeaker].map(([speaker, own]): Lane => ({ speakers: [speaker], turns: own }));
  if (lanes.length <= most) return lanes;
  const words = (lane: Lane): number => lane.turns.reduce((sum, turn) => sum + turn.words, 0);
  const kept = new Set([...lanes].sort((a, b) => words(b) - words(a)).slice(0, most - 1));
  const rest = lanes.filter((lane) => !kept.has(lane));
  const shared = { speakers: rest.flatMap(({ speakers }) => speakers), turns: turns.filter((turn) => rest.some(({ speakers }) => speakers.includes(turn.speaker))) };
  return [...lanes.filter((lane) => kept.has(lane)), shared];
}

/** A stretch of a row that is drawn as one bar. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  /** The ordinals of the first and the last turn in it. */
  readonly first: number;
  readonly last: number;
}

/** The bars of a row: turns that a gap smaller than `gap` parts are one, so that the longest transcript can be drawn. */
export function laneBars({ turns }: Lane, gap: number): Bar[] {
  const bars: Bar[] = [];
  for (const { start, end, turn } of turns) {
    const last = bars.at(-1);
    if (last !== undefined && start - last.end < gap) bars[bars.length - 1] = { ...last, end: Math.max(last.end, end), last: turn.ordinal };
    else bars.push({ start, end, first: turn.ordinal, last: turn.ordinal });
  }
  return bars;
}

/** Round numbers from 0 to a length, at most `most` of them: steps of 1, 2 or 5 times a power of ten. */
export function wordTicks(length: number, most: number): number[] {
  return ticks(length, steps(), most);
}

const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400];

/** Round times from 0 to a length in milliseconds. */
export function timeTicks(length: number, most: number): number[] {
  return ticks(length, TIME_STEPS.map((seconds) => 1000 * seconds), most);
}

function* steps(): Generator<number> {
  for (let power = 1; ; power *= 10) yield* [power, 2 * power, 5 * power];
}

function ticks(length: number, candidates: Iterable<number>, most: number): number[] {
  let step = 1;
  for (step of candidates) if (length / step < most) break;
  const found: number[] = [];
  for (let at = 0; at <= length; at += step) found.push(at);
  return found.length <= most + 1 ? found : found.slice(0, 1);
}

/** Milliseconds as a time of the recording: `1:02:03`, `4:05`. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
