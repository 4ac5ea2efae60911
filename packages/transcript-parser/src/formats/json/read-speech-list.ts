import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import type { TimeUnit } from "../speech/time-reader.js";
import { unitOfTimes } from "../speech/unit-of-times.js";
import { NO_TIME, type SpokenWord, type TimeRange } from "../speech/utterance.js";
import { speakerIn, timeIn, type SpeechList } from "./find-speech-list.js";
import type { JsonValue } from "./json-value.js";
import { END_KEYS, START_KEYS } from "./speech-keys.table.js";

const MS_KEY = /(?:ms|millis|milliseconds)$/i;

/**
 * Reads a list of speech by its keys.
 *
 * @param names of those who speak, by the numbers of their voices
 */
export function readSpeechList(list: SpeechList, speech: Speech, names: ReadonlyMap<string, string>): void {
  const unit = unitOf(list);
  let index = 0;
  for (const element of list.elements()) {
    const speaker = speakerIn(element, list.speaker) ?? "";
    const words = wordsOf(element, speech, unit, list.text !== null);
    speech.add(
      {
        speaker: speakerLabel(names.get(speaker) ?? speaker),
        pointer: `${list.pointer}/${index++}`,
        time: timeOf(element, list, speech, unit),
        text: list.text === null ? null : speech.words(element.get(list.text)),
        words,
      },
      element,
    );
  }
}

function timeOf(element: JsonValue, { start, end, length }: SpeechList, speech: Speech, unit: TimeUnit): TimeRange {
  if (length !== null) return speech.times.lasting(timeIn(element, start), timeIn(element, length), unit);
  return speech.times.range(timeIn(element, start), timeIn(element, end), unit);
}

/** What was read, for people. */
export function sayKeys({ pointer, text, speaker, start }: SpeechList): string {
  const from = pointer === "" ? "Its list was read" : `The list at ${pointer} was read`;
  const parts = [`what is said from ${JSON.stringify(text ?? "words")}`];
  if (speaker !== null) parts.push(`who says it from ${JSON.stringify(speaker)}`);
  if (start !== null) parts.push(`when from ${JSON.stringify(start)}`);
  return `${from}: ${parts.join(", ")}.`;
}

/** The words of an element. Beside a text only those with times say more than it. */
function wordsOf(element: JsonValue, speech: Speech, unit: TimeUnit, isBeside: boolean): SpokenWord[] {
  const words: SpokenWord[] = [];
  const list = element.get("words");
  const [first] = list?.elements() ?? [];
  if (isBeside && (first === undefined || timeKeysOf(first) === null)) return words;
  for (const word of speech.list(list)) {
    const keys = timeKeysOf(word);
    const ownUnit = keys !== null && MS_KEY.test(keys.start) ? "milliseconds" : unit;
    const time = keys === null ? NO_TIME : speech.times.range(timeIn(word, keys.start), timeIn(word, keys.end), ownUnit);
    words.push({ text: speech.words(word.get("text") ?? word.get("word")), ...time });
  }
  return words;
}

/** The keys of the times of a word. */
function timeKeysOf(word: JsonValue): { readonly start: string; readonly end: string } | null {
  const start = START_KEYS.find((key) => timeIn(word, key) !== undefined);
  const end = END_KEYS.find((key) => timeIn(word, key) !== undefined);
  return start === undefined ? null : { start, end: end ?? "end" };
}

/** Milliseconds where the key says so, or where the times do. */
function unitOf({ elements, text, start, end }: SpeechList): TimeUnit {
  if (start === null || text === null) return "seconds";
  return MS_KEY.test(start) ? "milliseconds" : unitOfTimes(timesIn(elements(), text, start, end));
}

function* timesIn(elements: Iterable<JsonValue>, text: string, start: string, end: string | null): IterableIterator<readonly [JsonValue | undefined, number]> {
  for (const element of elements) yield [timeIn(element, end) ?? timeIn(element, start), element.get(text)?.string()?.length ?? 0];
}
