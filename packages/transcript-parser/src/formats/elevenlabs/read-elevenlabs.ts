import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord, Utterance } from "../speech/utterance.js";

/** The reader of ElevenLabs. What stands between words is an element of its own; sounds, as `(laughter)`, are kept. */
export const elevenlabsReader: SpeechSource = speechReader("JSON of ElevenLabs", (file, speech, pointer) => {
  const channels = [...speech.list(file.get("transcripts"))];
  if (channels.length === 0) {
    for (const { utterance, place } of runsOf(file, speech, `${pointer}/words`, null)) speech.add(utterance, place);
    return;
  }
  const merged = new Channels(speech);
  channels.forEach((transcript, index) => {
    const channel = transcript.get("channel_index")?.literal() ?? `${index}`;
    for (const { utterance, place } of runsOf(transcript, speech, `${pointer}/transcripts/${index}/words`, channel)) merged.add(utterance, place);
  });
  merged.finish();
});

interface Run {
  readonly utterance: Utterance;
  readonly place: JsonValue;
}

/** Where a run begins; without a pointer where it goes on with the one before. */
interface RunStart {
  readonly speaker: string | null;
  readonly place: JsonValue;
  readonly pointer: string | null;
}

const MAX_WORDS = 512;
/** So much of what is said before is looked at for the end of a sentence. */
const TAIL = 16;
const SENTENCE_END = /[.?!…。？！؟]["'”’»)\]]*$/u;

/** What one speaker says in a row; on channels of a recording, what is said in one sentence. */
function* runsOf(transcript: JsonValue, speech: Speech, list: string, channel: string | null): IterableIterator<Run> {
  speech.language(transcript.get("language_code"));
  let text = "";
  let words: SpokenWord[] = [];
  let first: RunStart | null = null;
  let index = -1;
  for (const place of speech.list(transcript.get("words"))) {
    index += 1;
    const type = place.get("type")?.string();
    const written = speech.words(place.get("text"));
    const voice = speakerLabel(place.get("speaker_id")?.literal());
    const speaker: string | null = channel === null ? voice : channelLabel(channel, null);
    const isParted = words.length >= MAX_WORDS || (channel !== null && type !== "spacing" && SENTENCE_END.test(text.slice(-TAIL).trimEnd()));
    if (type !== "spacing" && (!isBy(first, speaker) || isParted)) {
      yield* runFrom(first, text, words);
      const goesOn: boolean = channel === null && isBy(first, speaker);
      first = { speaker, place, pointer: goesOn ? null : `${list}/${index}` };
      [text, words] = ["", []];
    }
    text += written;
    if (type === "word") words.push({ text: written, ...speech.times.range(place.get("start"), place.get("end")) });
  }
  yield* runFrom(first, text, words);
}

function isBy(start: RunStart | null, speaker: string | null): boolean {
  return start?.speaker === speaker;
}

function runFrom(start: RunStart | null, text: string, words: readonly SpokenWord[]): Run[] {
  return start === null ? [] : [{ utterance: { speaker: start.speaker, pointer: start.pointer, text, words }, place: start.place }];
}
