import type { JsonValue } from "../json/json-value.js";
import { channelLabel } from "../speech/channels.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import type { Speech } from "../speech/speech-reader.js";
import { wordsOf } from "./words-of.js";

/** Reads one message of what is sent while somebody speaks. One that is not final is a guess which a later one takes the place of. */
export function readLive(message: JsonValue, speech: Speech, pointer: string): void {
  if (message.get("is_final")?.boolean() === false) {
    speech.passOver();
    return;
  }
  const channel = message.get("channel");
  speech.language(channel?.get("detected_language"));
  const [best] = channel?.get("alternatives")?.elements() ?? [];
  const [index, count] = message.get("channel_index")?.elements() ?? [];
  const among = (count?.number() ?? 1) > 1 ? (index?.literal() ?? null) : null;
  const label = (speaker: string | null): string | null => (among === null ? speaker : channelLabel(among, speaker));
  const list = `${pointer}/channel/alternatives/0`;
  const runs = new SpeakerRuns(speech);
  let hasWords = false;
  for (const { word, speaker, place, index: at } of wordsOf(best, speech, label)) {
    hasWords = true;
    runs.add(word, speaker, place, `${list}/words`, at);
  }
  runs.finish();
  if (!hasWords) speech.add({ speaker: label(null), pointer: list, text: speech.words(best?.get("transcript")), words: [] }, best);
}
