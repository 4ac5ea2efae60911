import type { JsonValue } from "../json/json-value.js";
import { channelLabel, Channels } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import type { SpokenWord, TimeRange, Utterance } from "../speech/utterance.js";

/** Reads one result of the recognition of short or live sound, whose keys begin with capitals and whose times are ticks. */
export function readRecognised(result: JsonValue, speech: Speech, pointer: string): void {
  speech.add(recognised(result, speech, pointer), result);
}

/** Reads the files of a batch as it was before version 3: segments in the same form, each on a channel. */
export function readFiles(files: JsonValue | undefined, speech: Speech, pointer: string): void {
  let at = 0;
  for (const file of speech.list(files)) {
    const list = `${pointer}/${at++}/SegmentResults`;
    const segments = [...speech.list(file.get("SegmentResults"))];
    const channels = new Set(segments.map(channelOf));
    const merged = new Channels(speech);
    segments.forEach((segment, index) => {
      const said = recognised(segment, speech, `${list}/${index}`);
      merged.add(channels.size > 1 ? { ...said, speaker: channelLabel(channelOf(segment), said.speaker) } : said, segment);
    });
    merged.finish();
  }
}

function channelOf(segment: JsonValue): string {
  return segment.get("ChannelNumber")?.literal() ?? "0";
}

function recognised(result: JsonValue, speech: Speech, pointer: string): Utterance {
  const [best] = result.get("NBest")?.elements() ?? [];
  speech.language(result.at("PrimaryLanguage", "Language") ?? result.get("Language"));
  const words: SpokenWord[] = [];
  for (const word of speech.list(best?.get("DisplayWords") ?? best?.get("Words"))) {
    words.push({ text: speech.words(word.get("DisplayText") ?? word.get("Display") ?? word.get("Word")), ...timeOf(word, speech) });
  }
  const text = best?.get("Display") ?? result.get("DisplayText") ?? best?.get("Lexical") ?? result.get("Text");
  const speaker = speakerLabel((result.get("SpeakerId") ?? result.get("Speaker"))?.literal());
  return { speaker, pointer, time: timeOf(result, speech), text: speech.words(text), words };
}

function timeOf(value: JsonValue, speech: Speech): TimeRange {
  return speech.times.lasting(value.get("Offset"), value.get("Duration"), "ticks");
}
