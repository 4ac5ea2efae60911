import type { JsonValue } from "../json/json-value.js";
import { channelLabel } from "../speech/channels.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import type { Speech } from "../speech/speech-reader.js";
import { NO_TIME, type SpokenWord } from "../speech/utterance.js";

/** Reads what is sent while somebody speaks. Partial results are guesses which a later result takes the place of. */
export function readStreaming(results: JsonValue | undefined, speech: Speech, pointer: string): void {
  const runs = new SpeakerRuns(speech);
  let index = -1;
  for (const result of speech.list(results)) {
    index += 1;
    if (result.get("IsPartial")?.boolean() === true) {
      speech.passOver();
      continue;
    }
    speech.language(result.get("LanguageCode"));
    const [best] = result.get("Alternatives")?.elements() ?? [];
    const channel = result.get("ChannelId")?.literal() ?? null;
    const label = (speaker: string | null): string | null => (channel === null ? speaker : channelLabel(channel, speaker));
    const time = speech.times.range(result.get("StartTime"), result.get("EndTime"));
    const items = [...speech.list(best?.get("Items"))];
    if (items.length === 0) {
      runs.finish();
      speech.add({ speaker: label(null), pointer: `${pointer}/${index}`, time, text: speech.words(best?.get("Transcript")), words: [] }, result);
    }
    let last: string | null = null;
    items.forEach((item, at) => {
      const isSign = item.get("Type")?.string() === "punctuation";
      const range = isSign ? NO_TIME : speech.times.range(item.get("StartTime"), item.get("EndTime"));
      const word: SpokenWord = { text: speech.words(item.get("Content")), ...range, ...(isSign ? ({ before: "", isSign } as const) : {}) };
      if (!isSign) last = speakerLabel(item.get("Speaker")?.literal());
      if (word.text.trim() !== "") runs.add(word, label(last), item, `${pointer}/${index}/Alternatives/0/Items`, at, time);
    });
  }
  runs.finish();
}
