import { nameOfSpeaker, type Span, type TimeLocation, type Transcript } from "@colloquy/corpus-schema";
import { speakersById } from "../reading/speakers-by-id.js";
import { textOffsets, type TextOffset } from "../reading/text-offsets.js";
import { isTime } from "../reading/turn-start.js";
import { closeCues } from "./close-cues.js";
import { cuesOfWords } from "./cues-of-words.js";
import { overlapping } from "./overlapping.js";

/** What is said in one turn while a cue is shown. */
export interface CueTurn {
  /** Null where it is not known. */
  readonly speaker: string | null;
  /** Whether these are the first words of the turn that are shown. */
  readonly isBeginning: boolean;
  /** Lines that are not empty, with neither line breaks nor white space at their ends. */
  readonly lines: readonly string[];
}

/** Words with the time in which they are said, in whole milliseconds from the start of the recording. */
export interface TimedCue {
  readonly startMs: number;
  /** Always after the start. */
  readonly endMs: number;
  readonly turns: readonly CueTurn[];
}

/** What of a transcript has times. */
export interface TimedCues {
  /** By their start. Empty where the transcript has no times. */
  readonly cues: readonly TimedCue[];
  /** How many of its cues or words are shown. */
  readonly locations: number;
  /** How many cues have an end that the transcript does not tell. */
  readonly openEnds: number;
  /** How many turns have words, but no time for any of them. */
  readonly turnsWithoutTimes: number;
  /** How many turns have times for some of their words alone. */
  readonly turnsCutShort: number;
}

/** A cue before its end is settled: what the transcript says of it. */
export interface OpenCue {
  readonly startMs: number;
  readonly endMs: number | undefined;
  readonly turns: CueTurn[];
}

/**
 * The words of turns with their times: a cue for each location of kind `cue` in which something is said, with the
 * words of each turn that it reaches into. A turn that has no cues and the times of its words is cut into cues of up to two
 * lines. Nothing is shown of what has no time.
 */
export function timedCues(transcript: Transcript): TimedCues {
  const times = transcript.source.locations.filter(isTime).sort((a, b) => a.span.start - b.span.start);
  const reach = {
    cue: overlapping(times.filter(({ kind }) => kind === "cue")),
    word: overlapping(times.filter(({ kind }) => kind === "word")),
  };
  const speakers = speakersById(transcript);
  const open = new Map<TimeLocation, OpenCue>();
  const used = new Set<TimeLocation>();
  let turnsWithoutTimes = 0;
  let turnsCutShort = 0;
  for (const turn of transcript.turns) {
    if (turn.text.trim() === "") continue;
    const cues = reach.cue(turn.span);
    const offset = textOffsets(turn);
    const pieces =
      cues.length > 0
        ? cues.flatMap((cue) => pieceOf(turn.text, cue, offset))
        : cuesOfWords(turn.text, reach.word(turn.span), offset);
    if (pieces.length === 0) turnsWithoutTimes += 1;
    else if (hasGaps(turn.text, pieces)) turnsCutShort += 1;
    const speaker = nameOfSpeaker(speakers.get(turn.speakerId));
    pieces.forEach(({ first, last, span, parts }, index) => {
      const said = { speaker, isBeginning: index === 0, lines: linesIn(turn.text.slice(span.start, span.end)) };
      const cue = open.get(first) ?? { startMs: first.startMs, endMs: last.endMs, turns: [] };
      cue.turns.push(said);
      open.set(first, cue);
      for (const part of parts) used.add(part);
    });
  }
  return { ...closeCues([...open.values()]), locations: used.size, turnsWithoutTimes, turnsCutShort };
}

/** Words of a turn that are shown together. */
export interface Piece {
  /** Half-open, in UTF-16 code units of the reading text. */
  readonly span: Span;
  /** The location that says when it begins, and the one that says when it ends. */
  readonly first: TimeLocation;
  readonly last: TimeLocation;
  readonly parts: readonly TimeLocation[];
}

function pieceOf(text: string, cue: TimeLocation, offset: TextOffset): Piece[] {
  const span = { start: offset(cue.span.start, "start"), end: offset(cue.span.end, "end") };
  return text.slice(span.start, span.end).trim() === "" ? [] : [{ span, first: cue, last: cue, parts: [cue] }];
}

/** Whether words of a text are in none of some pieces, which are sorted by their start. */
function hasGaps(text: string, pieces: readonly Piece[]): boolean {
  let at = 0;
  for (const { span } of pieces) {
    if (text.slice(at, span.start).trim() !== "") return true;
    at = Math.max(at, span.end);
  }
  return text.slice(at).trim() !== "";
}

function linesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
