import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { readSegment, readSegments, segmentOf, type SegmentKeys } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of Gladia. */
export const gladiaReader: SpeechSource = speechReader("JSON of Gladia", (file, speech, pointer) => {
  const transcription = file.get("transcription");
  for (const language of transcription?.get("languages")?.elements() ?? []) speech.language(language);
  const live = file.get("utterance");
  if (live !== undefined && file.get("is_final")?.boolean() === false) speech.passOver();
  else if (live !== undefined) readLive(live, speech, `${pointer}/utterance`);
  else if (transcription === undefined) readSegments(file.get("prediction"), speech, `${pointer}/prediction`, FIRST_VERSION);
  else readUtterances(transcription.get("utterances"), speech, `${pointer}/transcription/utterances`);
});

/** What is said live: on channels, of which each message has one, the messages come in the order of time. */
function readLive(utterance: JsonValue, speech: Speech, pointer: string): void {
  speech.language(utterance.get("language"));
  readSegment(utterance, speech, pointer);
}

/** What is written before version 2. */
const FIRST_VERSION: SegmentKeys = {
  text: "transcription",
  start: "time_begin",
  end: "time_end",
  word: ["word"],
  speaker: (segment) => (segment.get("speaker")?.string() === "not_activated" ? null : speakerLabel(segment.get("speaker")?.literal())),
};

function readUtterances(list: JsonValue | undefined, speech: Speech, pointer: string): void {
  const utterances = [...speech.list(list)];
  const channels = new Set(utterances.map(channelOf));
  if (channels.size < 2) {
    readSegments(list, speech, pointer);
    return;
  }
  const merged = new Channels(speech);
  utterances.forEach((utterance, index) => {
    const segment = segmentOf(utterance, speech, `${pointer}/${index}`);
    merged.add({ ...segment, speaker: channelLabel(channelOf(utterance), segment.speaker) }, utterance);
  });
  merged.finish();
}

function channelOf(utterance: JsonValue): string {
  return utterance.get("channel")?.literal() ?? "0";
}
