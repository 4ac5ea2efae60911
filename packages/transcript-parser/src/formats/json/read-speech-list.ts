import { readWords } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import type { TimeUnit } from "../speech/time-reader.js";
import type { SpokenWord } from "../speech/utterance.js";
import { speakerIn, timeIn, type SpeechList } from "./find-speech-list.js";
import type { JsonValue } from "./json-value.js";

/** Nobody speaks so slowly: letters in a second. */
const SLOWEST = 0.2;
const MS_KEY = /(?:ms|millis|milliseconds)$/i;

/** Reads a list of speech by its keys. */
export function readSpeechList(list: SpeechList, speech: Speech): void {
  const unit = unitOf(list);
  let index = 0;
  for (const element of list.elements()) {
    const words = list.text === null ? wordsOf(element, speech) : readTimedWords(element, speech, unit);
    speech.add(
      {
        speaker: speakerLabel(speakerIn(element, list.speaker)),
        pointer: `${list.pointer}/${index++}`,
        time: speech.times.range(timeIn(element, list.start), timeIn(element, list.end), unit),
        text: list.text === null ? null : speech.words(element.get(list.text)),
        words,
      },
      element,
    );
  }
}

/** What was read, for people. */
export function sayKeys({ pointer, text, speaker, start }: SpeechList): string {
  const from = pointer === "" ? "Its list was read" : `The list at ${pointer} was read`;
  const parts = [`what is said from ${JSON.stringify(text ?? "words")}`];
  if (speaker !== null) parts.push(`who says it from ${JSON.stringify(speaker)}`);
  if (start !== null) parts.push(`when from ${JSON.stringify(start)}`);
  return `${from}: ${parts.join(", ")}.`;
}

/** Words whose times are in the same places as those of most recognisers. */
function readTimedWords(element: JsonValue, speech: Speech, unit: TimeUnit): SpokenWord[] {
  const [first] = element.get("words")?.elements() ?? [];
  return first?.get("start") === undefined ? [] : readWords(element.get("words"), speech, { unit });
}

function wordsOf(element: JsonValue, speech: Speech): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const word of speech.list(element.get("words"))) {
    const start = timeIn(word, "start_timestamp") ?? timeIn(word, "start");
    const end = timeIn(word, "end_timestamp") ?? timeIn(word, "end");
    words.push({ text: speech.words(word.get("text") ?? word.get("word")), ...speech.times.range(start, end) });
  }
  return words;
}

/** Milliseconds where the key says so, or where whole numbers would be of seconds in which next to nothing is said. */
function unitOf({ elements, text, start, end }: SpeechList): TimeUnit {
  if (start === null || text === null) return "seconds";
  if (MS_KEY.test(start)) return "milliseconds";
  let letters = 0;
  let last = 0;
  for (const element of elements()) {
    const time = timeIn(element, end) ?? timeIn(element, start);
    const literal = time?.literal() ?? "0";
    if (!/^\d+$/.test(literal)) return "seconds";
    letters += element.get(text)?.string()?.length ?? 0;
    last = Math.max(last, Number(literal));
  }
  return letters < SLOWEST * last ? "milliseconds" : "seconds";
}
