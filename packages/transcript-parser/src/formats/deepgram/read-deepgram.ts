import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { readWords } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { readLive } from "./read-live.js";
import { wordsOf } from "./words-of.js";

const WORD = ["punctuated_word", "word"] as const;

/**
 * The reader of Deepgram. Utterances are read where the response has them and they hold every word; else the words of
 * the channels, parted into the paragraphs of the response.
 */
export const deepgramReader: SpeechSource = speechReader("JSON of Deepgram", (response, speech, pointer) => {
  if (response.get("channel") !== undefined) readLive(response, speech, pointer);
  else readRecorded(response, speech, pointer);
});

function readRecorded(response: JsonValue, speech: Speech, pointer: string): void {
  const results = response.get("results");
  const channels = [...speech.list(results?.get("channels"))].map((channel) => {
    const [best] = channel.get("alternatives")?.elements() ?? [];
    speech.language(channel.get("detected_language"));
    return best;
  });
  const base = `${pointer}/results`;
  const utterances = results?.get("utterances");
  const inChannels = channels.reduce((sum, best) => sum + countOf(best?.get("words")), 0);
  if (utterances !== undefined && countWords(utterances) >= Math.max(1, inChannels)) readUtterances(utterances, speech, `${base}/utterances`, channels.length > 1);
  else if (channels.length > 1) readChannels(channels, speech, base);
  else readChannel(channels[0], speech, `${base}/channels/0/alternatives/0`);
}

function countOf(list: JsonValue | undefined): number {
  let count = 0;
  const words = list?.elements();
  while (words !== undefined && words.next().done !== true) count += 1;
  return count;
}

function countWords(utterances: JsonValue): number {
  let count = 0;
  for (const utterance of utterances.elements()) count += countOf(utterance.get("words"));
  return count;
}

function readUtterances(utterances: JsonValue, speech: Speech, pointer: string, hasChannels: boolean): void {
  const merged = new Channels(speech);
  let index = 0;
  for (const utterance of utterances.elements()) {
    const speaker = speakerLabel(utterance.get("speaker")?.literal());
    const channel = utterance.get("channel")?.literal();
    const said = {
      speaker: hasChannels && channel !== undefined && channel !== null ? channelLabel(channel, speaker) : speaker,
      pointer: `${pointer}/${index++}`,
      time: speech.times.range(utterance.get("start"), utterance.get("end")),
      text: speech.words(utterance.get("transcript")),
      words: readWords(utterance.get("words"), speech, { word: WORD }),
    };
    if (hasChannels) merged.add(said, utterance);
    else speech.add(said, utterance);
  }
  merged.finish();
}

function readChannels(channels: readonly (JsonValue | undefined)[], speech: Speech, base: string): void {
  const merged = new Channels(speech);
  channels.forEach((best, at) => {
    const list = `${base}/channels/${at}/alternatives/0/words`;
    merged.addWords(wordsOf(best, speech, (speaker) => channelLabel(`${at}`, speaker)), list);
  });
  merged.finish();
}

/** The words of one channel, with the paragraphs into which the response parts them by their number. */
function readChannel(best: JsonValue | undefined, speech: Speech, pointer: string): void {
  if (countOf(best?.get("words")) === 0) {
    speech.add({ speaker: null, pointer: `${pointer}/transcript`, text: speech.words(best?.get("transcript")), words: [] }, best);
    return;
  }
  const ends = paragraphEnds(best?.at("paragraphs", "paragraphs"));
  const runs = new SpeakerRuns(speech);
  for (const { word, speaker, place, index } of wordsOf(best, speech, (label) => label)) {
    if (ends.has(index)) runs.paragraph();
    runs.add(word, speaker, place, `${pointer}/words`, index);
  }
  runs.finish();
}

/** After how many words each paragraph ends. */
function paragraphEnds(paragraphs: JsonValue | undefined): ReadonlySet<number> {
  const ends = new Set<number>();
  let count = 0;
  for (const paragraph of paragraphs?.elements() ?? []) {
    count += paragraph.get("num_words")?.number() ?? Number.NaN;
    ends.add(count);
  }
  return ends;
}
