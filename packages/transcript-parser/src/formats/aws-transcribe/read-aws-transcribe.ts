import { isEmpty, type JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { hasSpacedScript } from "../speech/unspaced-scripts.js";
import type { SpokenWord, TimeRange } from "../speech/utterance.js";
import { readAnalytics, readConversation, readUtterance } from "./read-analytics.js";
import { readStreaming } from "./read-streaming.js";
import { SpeakerSegments } from "./speaker-segments.js";

/** An item with who says it. */
interface Said {
  readonly word: SpokenWord;
  readonly speaker: string | null;
  readonly place: JsonValue;
  readonly index: number;
  readonly time?: TimeRange;
}

/** The reader of Amazon Transcribe. */
export const awsTranscribeReader: SpeechSource = speechReader("JSON of Amazon Transcribe", (file, speech, pointer) => {
  const transcript = file.get("Transcript");
  const conversation = file.get("Conversation");
  const utterance = file.get("UtteranceEvent");
  if (transcript?.kind === "array") readAnalytics(file, speech, pointer);
  else if (transcript !== undefined) readStreaming(transcript.get("Results"), speech, `${pointer}/Transcript/Results`);
  else if (utterance !== undefined) readUtterance(utterance, speech, `${pointer}/UtteranceEvent`);
  else if (conversation !== undefined) readConversation(conversation, speech, `${pointer}/Conversation`);
  else readBatch(file.get("results"), speech, pointer);
});

/** Reads the result of a job. */
function readBatch(results: JsonValue | undefined, speech: Speech, pointer: string): void {
  speech.language(results?.get("language_code"));
  for (const code of results?.get("language_codes")?.elements() ?? []) speech.language(code.get("language_code"));
  const base = `${pointer}/results`;
  const [first] = results?.get("transcripts")?.elements() ?? [];
  const transcript = first?.get("transcript");
  const before = hasSpacedScript(transcript?.string()?.slice(0, 10_000) ?? "") ? " " : undefined;
  const channels = [...speech.list(results?.at("channel_labels", "channels"))];
  if (channels.length > 1) {
    const merged = new Channels(speech);
    channels.forEach((channel, at) => {
      const label = channel.get("channel_label")?.literal() ?? `${at}`;
      const segments = new SpeakerSegments(undefined, speech);
      merged.addWords(onChannel(itemsOf(channel.get("items"), speech, segments, before), label), `${base}/channel_labels/channels/${at}/items`);
    });
    merged.finish();
    return;
  }
  const items = results?.get("items");
  if (isEmpty(items)) {
    speech.add({ speaker: null, pointer: `${base}/transcripts/0`, text: speech.words(transcript), words: [] }, transcript);
    return;
  }
  const runs = new SpeakerRuns(speech);
  const segments = new SpeakerSegments(results?.at("speaker_labels", "segments") ?? results?.get("audio_segments"), speech);
  for (const { word, speaker, place, index, time } of itemsOf(items, speech, segments, before)) {
    runs.add(word, speaker, place, `${base}/items`, index, time);
  }
  runs.finish();
}

function* itemsOf(items: JsonValue | undefined, speech: Speech, segments: SpeakerSegments, before: " " | undefined): IterableIterator<Said> {
  let index = -1;
  for (const item of speech.list(items)) {
    index += 1;
    const [best] = item.get("alternatives")?.elements() ?? [];
    const content = speech.words(best?.get("content"));
    if (content === "") continue;
    const time = speech.times.range(item.get("start_time"), item.get("end_time"));
    const isPunctuation = item.get("type")?.string() === "punctuation";
    const segment = segments.at(time.startMs);
    const own = item.get("speaker_label")?.literal();
    const speaker = own === undefined || own === null ? (segment?.speaker ?? null) : speakerLabel(own);
    const joined = isPunctuation ? ({ before: "", isSign: true } as const) : before === undefined ? {} : { before };
    const word: SpokenWord = { text: content, ...time, ...joined };
    yield { word, speaker, place: item, index, ...(segment === null ? {} : { time: segment.time }) };
  }
}

function* onChannel(items: Iterable<Said>, channel: string): IterableIterator<Said> {
  for (const said of items) yield { ...said, speaker: channelLabel(channel, said.speaker) };
}
