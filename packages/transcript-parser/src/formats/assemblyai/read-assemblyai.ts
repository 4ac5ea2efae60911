import { isEmpty, type JsonValue } from "../json/json-value.js";
import { readSegments } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { hasSpacedScript } from "../speech/unspaced-scripts.js";

const LISTS = ["utterances", "sentences", "paragraphs"] as const;

/** The reader of AssemblyAI. Chapters and summaries are written by a model and said by nobody: they are left out. */
export const assemblyaiReader: SpeechSource = speechReader("JSON of AssemblyAI", (transcript, speech, pointer) => {
  speech.language(transcript.get("language_code"));
  const list = LISTS.find((key) => !isEmpty(transcript.get(key)));
  if (list !== undefined) readSegments(transcript.get(list), speech, `${pointer}/${list}`, { unit: "milliseconds" });
  else readPlain(transcript, speech, pointer);
});

function readPlain(transcript: JsonValue, speech: Speech, pointer: string): void {
  const words = transcript.get("words");
  const text = transcript.get("text")?.string() ?? "";
  if (isEmpty(words)) {
    speech.add({ speaker: null, pointer: `${pointer}/text`, text, words: [] }, transcript);
    return;
  }
  const runs = new SpeakerRuns(speech);
  const before = hasSpacedScript(text) ? ({ before: " " } as const) : {};
  let index = 0;
  for (const word of speech.list(words)) {
    const time = speech.times.range(word.get("start"), word.get("end"), "milliseconds");
    runs.add({ text: speech.words(word.get("text")), ...time, ...before }, speakerLabel(word.get("speaker")?.literal()), word, `${pointer}/words`, index++);
  }
  runs.finish();
}
