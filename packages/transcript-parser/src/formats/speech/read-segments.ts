import { isName, speakerIn } from "../json/find-speech-list.js";
import type { JsonValue } from "../json/json-value.js";
import { SPEAKER_KEYS } from "../json/speech-keys.table.js";
import type { Fragments } from "./fragments.js";
import { speakerLabel } from "./speaker-label.js";
import type { Speech } from "./speech-reader.js";
import type { TimeUnit } from "./time-reader.js";
import type { SpokenWord, Utterance } from "./utterance.js";

/** The keys of a segment and of its words, where a format has its own names for them. */
export interface SegmentKeys {
  readonly text?: string;
  readonly start?: string;
  readonly end?: string;
  readonly words?: string;
  /** Keys of the text of a word; the first that is there counts. */
  readonly word?: readonly string[];
  readonly unit?: TimeUnit;
  /** The speaker, where the format does not say it under one of the usual keys. */
  readonly speaker?: (segment: JsonValue) => string | null;
  /** The names of those who speak, by the numbers of their voices. */
  readonly names?: ReadonlyMap<string, string>;
  /** What of the text of a segment is said, where signs of the program stand in it. */
  readonly said?: (text: string) => string;
  /** How a segment is joined to the one before. */
  readonly fragments?: Fragments;
}

/** Reads segments with their text, times, words and speakers, which most recognisers write in nearly the same way. */
export function readSegments(segments: JsonValue | undefined, speech: Speech, pointer: string, keys: SegmentKeys = {}): void {
  let index = 0;
  for (const segment of speech.list(segments)) readSegment(segment, speech, `${pointer}/${index++}`, keys);
}

/** Reads one segment. */
export function readSegment(segment: JsonValue, speech: Speech, pointer: string, keys: SegmentKeys = {}): void {
  speech.add(segmentOf(segment, speech, pointer, keys), segment);
}

/** One segment as what somebody says. */
export function segmentOf(segment: JsonValue, speech: Speech, pointer: string, keys: SegmentKeys = {}): Utterance {
  if (segment.kind !== "object") speech.findings.add("otherType", segment.offset);
  const written = speech.words(segment.get(keys.text ?? "text"));
  const text = keys.said?.(written) ?? written;
  return {
    speaker: keys.speaker === undefined ? speakerOf(segment, keys.names) : keys.speaker(segment),
    pointer,
    time: speech.times.range(segment.get(keys.start ?? "start"), segment.get(keys.end ?? "end"), keys.unit),
    text,
    words: readWords(segment.get(keys.words ?? "words"), speech, keys),
    before: keys.fragments?.before(text),
  };
}

/** Who speaks in a segment. */
export function speakerOf(segment: JsonValue, names?: ReadonlyMap<string, string>): string | null {
  let voice: string | null = null;
  for (const key of SPEAKER_KEYS) {
    const number = speakerIn(segment, key);
    const written = names?.get(number ?? "") ?? number;
    if (isName(written)) return speakerLabel(written);
    voice ??= speakerLabel(written);
  }
  return voice;
}

/** The words of a list with their times. */
export function readWords(list: JsonValue | undefined, speech: Speech, { word = ["word", "text"], unit, start = "start", end = "end" }: SegmentKeys = {}): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const value of speech.list(list)) {
    const key = word.find((name) => value.get(name) !== undefined);
    if (key === undefined) speech.findings.add("otherType", value.offset);
    else words.push({ text: speech.words(value.get(key)), ...speech.times.range(value.get(start), value.get(end), unit) });
  }
  return words;
}
