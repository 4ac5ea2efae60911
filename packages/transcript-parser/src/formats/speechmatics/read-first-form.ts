import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import type { Speech } from "../speech/speech-reader.js";
import { NO_TIME } from "../speech/utterance.js";

const SIGN = /^[^\p{L}\p{N}\s]{1,3}$/u;

/**
 * Reads the form that Speechmatics wrote before json-v2: a list of words with times, and beside it one of when each
 * speaker begins. Punctuation is a word of its own.
 */
export function readFirstForm(transcript: JsonValue, speech: Speech, pointer: string): void {
  speech.language(transcript.at("job", "lang"));
  const voices = [...speech.list(transcript.get("speakers"))]
    .map((voice) => ({ startMs: speech.times.range(voice.get("time"), undefined).startMs, speaker: speakerLabel(voice.get("name")?.literal()) }))
    .filter(({ startMs }) => startMs >= 0)
    .sort((a, b) => a.startMs - b.startMs);
  const runs = new SpeakerRuns(speech);
  let voice = 0;
  let index = 0;
  for (const word of speech.list(transcript.get("words"))) {
    const text = speech.words(word.get("name"));
    const time = speech.times.lasting(word.get("time"), word.get("duration"), "seconds");
    while (time.startMs >= (voices[voice + 1]?.startMs ?? Infinity)) voice += 1;
    const said = SIGN.test(text) ? ({ text, ...NO_TIME, before: "", isSign: true } as const) : { text, ...time };
    if (text !== "") runs.add(said, voices[voice]?.speaker ?? null, word, `${pointer}/words`, index);
    index += 1;
  }
  runs.finish();
}
