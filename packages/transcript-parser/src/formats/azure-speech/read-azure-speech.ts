import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord, TimeRange } from "../speech/utterance.js";
import { readFiles, readRecognised } from "./read-recognised.js";

/** The reader of Azure's speech service. Phrases are read as they are displayed: with punctuation, capitals and numbers. */
export const azureSpeechReader: SpeechSource = speechReader("JSON of Azure Speech", (file, speech, pointer) => {
  if (file.get("RecognitionStatus") !== undefined || file.get("DisplayText") !== undefined) readRecognised(file, speech, pointer);
  else if (file.get("AudioFileResults") !== undefined) readFiles(file.get("AudioFileResults"), speech, `${pointer}/AudioFileResults`);
  else readPhrases(file, speech, pointer);
});

function readPhrases(file: JsonValue, speech: Speech, pointer: string): void {
  const key = file.get("recognizedPhrases") === undefined ? "phrases" : "recognizedPhrases";
  const phrases = [...speech.list(file.get(key))];
  const channels = new Set(phrases.map(channelOf));
  const merged = new Channels(speech);
  phrases.forEach((phrase, index) => {
    const [best] = phrase.get("nBest")?.elements() ?? [];
    const speaker = speakerLabel(phrase.get("speaker")?.literal());
    speech.language(phrase.get("locale"));
    merged.add(
      {
        speaker: channels.size > 1 ? channelLabel(channelOf(phrase), speaker) : speaker,
        pointer: `${pointer}/${key}/${index}`,
        time: timeOf(phrase, speech),
        text: speech.words(best?.get("display") ?? best?.get("lexical") ?? phrase.get("text")),
        words: wordsOf(best?.get("displayWords") ?? best?.get("words") ?? phrase.get("words"), speech),
      },
      phrase,
    );
  });
  merged.finish();
}

function channelOf(phrase: JsonValue): string {
  return phrase.get("channel")?.literal() ?? "0";
}

function wordsOf(list: JsonValue | undefined, speech: Speech): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const word of speech.list(list)) {
    words.push({ text: speech.words(word.get("displayText") ?? word.get("text") ?? word.get("word")), ...timeOf(word, speech) });
  }
  return words;
}

/** In ticks, in milliseconds, or as a duration of ISO 8601. */
function timeOf(value: JsonValue, speech: Speech): TimeRange {
  const ticks = value.get("offsetInTicks");
  if (ticks !== undefined) return speech.times.lasting(ticks, value.get("durationInTicks"), "ticks");
  const start = value.get("offsetMilliseconds") ?? value.get("offset");
  return speech.times.lasting(start, value.get("durationMilliseconds") ?? value.get("duration"), "milliseconds");
}
