import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { NO_TIME, type SpokenWord } from "../speech/utterance.js";
import { readFirstForm } from "./read-first-form.js";

interface Said {
  readonly word: SpokenWord;
  readonly speaker: string | null;
  readonly place: JsonValue;
  readonly index: number;
  readonly channel: string;
}

const OTHER_MESSAGES: ReadonlySet<string> = new Set(["AddPartialTranscript", "AddPartialTranslation", "AddTranslation"]);

/** The reader of Speechmatics. */
export const speechmaticsReader: SpeechSource = speechReader("JSON of Speechmatics", (transcript, speech, pointer) => {
  // Of live speech there are guesses, too, which a later message takes the place of, and translations.
  const message = transcript.get("message")?.string() ?? "";
  if (message === "AddPartialTranscript") speech.passOver();
  if (OTHER_MESSAGES.has(message)) return;
  if (transcript.get("words") !== undefined) {
    readFirstForm(transcript, speech, pointer);
    return;
  }
  const metadata = transcript.get("metadata");
  speech.language(metadata?.at("language_identification", "predicted_language") ?? metadata?.at("transcription_config", "language"));
  const delimiter = metadata?.at("language_pack_info", "word_delimiter")?.string();
  const results = transcript.get("results");
  const channels = new Set<string>();
  for (const result of results?.elements() ?? []) channels.add(channelOf(result));
  const list = `${pointer}/results`;
  if (channels.size > 1) {
    const merged = new Channels(speech);
    const byChannel = new Map<string, Said[]>([...channels].map((channel) => [channel, []]));
    for (const each of resultsOf(results, speech, delimiter)) byChannel.get(each.channel)?.push({ ...each, speaker: channelLabel(each.channel, each.speaker) });
    for (const said of byChannel.values()) merged.addWords(said, list);
    merged.finish();
    return;
  }
  const runs = new SpeakerRuns(speech);
  for (const { word, speaker, place, index } of resultsOf(results, speech, delimiter)) runs.add(word, speaker, place, list, index);
  runs.finish();
});

function channelOf(result: JsonValue): string {
  return result.get("channel")?.literal() ?? "";
}

function* resultsOf(results: JsonValue | undefined, speech: Speech, delimiter: string | null | undefined): IterableIterator<Said> {
  let index = -1;
  let attached = false;
  for (const place of speech.list(results)) {
    index += 1;
    const [best] = place.get("alternatives")?.elements() ?? [];
    const text = speech.words(best?.get("content"));
    if (text === "") continue;
    const side = place.get("attaches_to")?.string() ?? (place.get("type")?.string() === "punctuation" ? "previous" : "none");
    const isAttached = attached || side === "previous" || side === "both";
    attached = side === "next" || side === "both";
    const before = isAttached || delimiter === "" ? ({ before: "" } as const) : delimiter === " " ? ({ before: " " } as const) : {};
    // Punctuation has the time of the word beside it.
    const isSign = place.get("type")?.string() === "punctuation";
    const time = isSign ? NO_TIME : speech.times.range(place.get("start_time"), place.get("end_time"));
    const speaker = speakerLabel(best?.get("speaker")?.literal() ?? place.get("speaker")?.literal());
    yield { word: { text, ...time, ...before, ...(isSign ? { isSign } : {}) }, speaker, place, index, channel: channelOf(place) };
  }
}
