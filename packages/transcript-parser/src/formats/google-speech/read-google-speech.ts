import type { JsonValue } from "../json/json-value.js";
import { channelLabel } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { NO_TIME, type SpokenWord, type TimeRange } from "../speech/utterance.js";

/** The reader of Google Cloud Speech-to-Text. */
export const googleSpeechReader: SpeechSource = speechReader("JSON of Google Speech-to-Text", (file, speech, pointer) => {
  for (const [path, results] of resultsIn(file, pointer)) readResults(results, speech, path);
});

/** The lists of results: of a response, of an operation, or of each file of a batch. */
function* resultsIn(value: JsonValue, pointer: string): IterableIterator<readonly [string, JsonValue]> {
  const results = value.get("results");
  if (results?.kind === "array") yield [`${pointer}/results`, results];
  else if (results !== undefined) {
    for (const [key, file] of results.members()) {
      const at = `${pointer}/results/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const inline = file.at("inlineResult", "transcript") ?? file.at("inline_result", "transcript");
      yield* resultsIn(inline ?? file.get("transcript") ?? file, `${at}${inline === undefined ? "/transcript" : "/inlineResult/transcript"}`);
    }
  }
}

function readResults(list: JsonValue, speech: Speech, pointer: string): void {
  const results = [...list.elements()];
  const channels = new Set(results.map(channelOf));
  const last = results.at(-1);
  if (last !== undefined && repeatsAll(results)) {
    const runs = new SpeakerRuns(speech);
    readTagged(last, speech, runs, `${pointer}/${results.length - 1}`, true);
    runs.finish();
    results.forEach((result) => speech.language(result.get("languageCode") ?? result.get("language_code")));
    return;
  }
  const runs = new SpeakerRuns(speech);
  results.forEach((result, index) => {
    speech.language(result.get("languageCode") ?? result.get("language_code"));
    const at = `${pointer}/${index}`;
    const channel = channels.size > 1 ? channelLabel(channelOf(result), null) : null;
    if (isTagged(result)) {
      readTagged(result, speech, runs, at, index === 0);
      return;
    }
    runs.finish();
    const words = [...wordsOf(result, speech, index === 0)].map(({ word }) => word);
    speech.add({ speaker: channel, pointer: at, ...spanOf(words), text: speech.words(bestOf(result)?.get("transcript")), words }, result);
  });
  runs.finish();
}

/** From the first to the last word of a result, which has no time of its own beginning. */
function spanOf(words: readonly SpokenWord[]): { readonly time?: TimeRange } {
  const startMs = words.find((word) => word.startMs >= 0)?.startMs ?? -1;
  const endMs = words.at(-1)?.endMs ?? -1;
  return startMs === -1 ? {} : { time: { startMs, endMs: endMs >= startMs ? endMs : -1 } };
}

function bestOf(result: JsonValue): JsonValue | undefined {
  const [best] = result.get("alternatives")?.elements() ?? [];
  return best;
}

function channelOf(result: JsonValue): string {
  return (result.get("channelTag") ?? result.get("channel_tag"))?.literal() ?? "0";
}

/** Who says a word. The tag 0 is that of words whose speaker is not looked for. */
function tagOf(word: JsonValue): string | null {
  const label = (word.get("speakerLabel") ?? word.get("speaker_label"))?.literal() ?? "";
  if (label !== "") return speakerLabel(label);
  const tag = (word.get("speakerTag") ?? word.get("speaker_tag"))?.number() ?? 0;
  return tag > 0 ? speakerLabel(`${tag}`) : null;
}

function isTagged(result: JsonValue): boolean {
  for (const word of bestOf(result)?.get("words")?.elements() ?? []) if (tagOf(word) !== null) return true;
  return false;
}

/** Where speakers are told apart, the last result says all words of the others once more, with their tags. */
function repeatsAll(results: readonly JsonValue[]): boolean {
  const last = results.at(-1);
  if (last === undefined || results.length < 2 || !isTagged(last)) return false;
  const counts = results.map((result) => [...(bestOf(result)?.get("words")?.elements() ?? [])].length);
  const before = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
  const isSilent = (bestOf(last)?.get("transcript")?.string() ?? "").trim() === "";
  return isSilent ? (counts.at(-1) ?? 0) >= before : before > 0 && counts.at(-1) === before && results.length > 2;
}

function readTagged(result: JsonValue, speech: Speech, runs: SpeakerRuns, pointer: string, isFirst: boolean): void {
  for (const { word, place, index } of wordsOf(result, speech, isFirst)) runs.add(word, tagOf(place), place, `${pointer}/alternatives/0/words`, index);
}

/** JSON of Protocol Buffers leaves out zeros: a word at the very beginning has an end alone. */
function fromZero({ endMs }: TimeRange): TimeRange {
  return endMs === -1 ? NO_TIME : { startMs: 0, endMs };
}

function* wordsOf(result: JsonValue, speech: Speech, isFirst: boolean): IterableIterator<{ readonly word: SpokenWord; readonly place: JsonValue; readonly index: number }> {
  let index = 0;
  for (const place of speech.list(bestOf(result)?.get("words"))) {
    const start = place.get("startTime") ?? place.get("startOffset") ?? place.get("start_time") ?? place.get("start_offset");
    const end = place.get("endTime") ?? place.get("endOffset") ?? place.get("end_time") ?? place.get("end_offset");
    const time = start === undefined && index === 0 && isFirst ? fromZero(speech.times.range(end, end)) : speech.times.range(start, end);
    yield { word: { text: withoutReading(speech.words(place.get("word"))), ...time }, place, index: index++ };
  }
}

/** In Japanese a word is followed by how it is read: `今日|キョウ`. */
function withoutReading(word: string): string {
  const bar = word.indexOf("|");
  return bar > 0 ? word.slice(0, bar) : word;
}
