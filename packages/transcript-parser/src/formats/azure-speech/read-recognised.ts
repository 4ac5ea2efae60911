import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import type { SpokenWord, TimeRange } from "../speech/utterance.js";

/** Reads one result of the recognition of short or live sound, whose keys begin with capitals and whose times are ticks. */
export function readRecognised(result: JsonValue, speech: Speech, pointer: string): void {
  const [best] = result.get("NBest")?.elements() ?? [];
  speech.language(result.at("PrimaryLanguage", "Language") ?? result.get("Language"));
  const words: SpokenWord[] = [];
  for (const word of speech.list(best?.get("DisplayWords") ?? best?.get("Words"))) {
    words.push({ text: speech.words(word.get("DisplayText") ?? word.get("Display") ?? word.get("Word")), ...timeOf(word, speech) });
  }
  const text = best?.get("Display") ?? result.get("DisplayText") ?? best?.get("Lexical") ?? result.get("Text");
  speech.add({ speaker: speakerLabel((result.get("SpeakerId") ?? result.get("Speaker"))?.literal()), pointer, time: timeOf(result, speech), text: speech.words(text), words }, result);
}

function timeOf(value: JsonValue, speech: Speech): TimeRange {
  return speech.times.lasting(value.get("Offset"), value.get("Duration"), "ticks");
}
