import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { betweenWords } from "../speech/unspaced-scripts.js";
import type { SpokenWord } from "../speech/utterance.js";

/** Signs that nobody says: `<end>` of what somebody says, `<fin>` of what was asked for. */
const SPECIAL = /^<(?:end|fin)>$/;

interface Said {
  word: SpokenWord;
  readonly speaker: string | null;
  readonly place: JsonValue;
  readonly index: number;
}

/** The reader of Soniox. Tokens are parts of words with the spaces between them; translations and guesses are left out. */
export const sonioxReader: SpeechSource = speechReader("JSON of Soniox", (transcript, speech, pointer) => {
  const runs = new SpeakerRuns(speech);
  for (const { word, speaker, place, index } of wordsOf(transcript.get("tokens"), speech)) runs.add(word, speaker, place, `${pointer}/tokens`, index);
  runs.finish();
});

/** Words as they are put together: a token that begins with a space begins one, and so does one of another speaker. */
function* wordsOf(tokens: JsonValue | undefined, speech: Speech): IterableIterator<Said> {
  const languages = new Set<string>();
  let last: Said | null = null;
  let index = -1;
  for (const token of speech.list(tokens)) {
    index += 1;
    const text = speech.words(token.get("text"));
    if (!isSaid(token, text, speech)) continue;
    const language = token.get("language")?.string() ?? "";
    if (!languages.has(language)) speech.language(token.get("language"));
    languages.add(language);
    const speaker = speakerLabel(token.get("speaker")?.literal());
    const time = speech.times.range(token.get("start_ms"), token.get("end_ms"), "milliseconds");
    if (last !== null && last.speaker === speaker && goesOn(last.word.text, text)) {
      const { word }: Said = last;
      last.word = { text: word.text + text, startMs: word.startMs, endMs: Math.max(word.endMs, time.endMs) };
      continue;
    }
    if (last !== null) yield last;
    last = { word: { text, ...time }, speaker, place: token, index };
  }
  if (last !== null) yield last;
}

function isSaid(token: JsonValue, text: string, speech: Speech): boolean {
  if (token.get("is_final")?.boolean() === false) {
    speech.passOver();
    return false;
  }
  return !SPECIAL.test(text) && token.get("translation_status")?.string() !== "translation";
}

function goesOn(word: string, text: string): boolean {
  return text.trim() !== "" && !/^\s/.test(text) && !/\s$/.test(word) && betweenWords(word, text) !== "";
}
