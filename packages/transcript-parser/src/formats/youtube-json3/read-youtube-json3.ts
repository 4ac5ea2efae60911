import type { JsonValue } from "../json/json-value.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import { NO_TIME, type SpokenWord } from "../speech/utterance.js";

/** The reader of json3. Events that only move lines up have no words. */
export const youtubeJson3Reader: SpeechSource = speechReader("captions of YouTube", (file, speech, pointer) => {
  if (file.get("events") === undefined) {
    speech.language(file.get("language_code"));
    if (file.get("snippets") === undefined) readSnippet(file, speech, pointer);
    else readSnippets(file.get("snippets"), speech, `${pointer}/snippets`);
    return;
  }
  let index = 0;
  for (const event of speech.list(file.get("events"))) {
    const time = speech.times.lasting(event.get("tStartMs"), event.get("dDurationMs"), "milliseconds");
    const words: SpokenWord[] = [];
    const parts: string[] = [];
    for (const segment of speech.list(event.get("segs"))) {
      const text = speech.words(segment.get("utf8"));
      const offset = segment.get("tOffsetMs")?.number();
      parts.push(text);
      // A segment without an offset begins with its event; lines of captions that people write are no words.
      const isTimed = segment.get("acAsrConf") !== undefined || offset !== undefined;
      const startMs = time.startMs < 0 || Number.isNaN(offset ?? 0) ? -1 : Math.round(time.startMs + (offset ?? 0));
      if (isTimed) words.push({ text, ...(startMs < 0 ? NO_TIME : { startMs, endMs: -1 }) });
    }
    speech.add({ speaker: null, pointer: `${pointer}/events/${index++}`, time, text: parts.join(""), words }, event);
  }
});

/** The list of youtube-transcript-api, which gives each caption with its beginning and its length in seconds. */
function readSnippets(list: JsonValue | undefined, speech: Speech, pointer: string): void {
  let index = 0;
  for (const snippet of speech.list(list)) readSnippet(snippet, speech, `${pointer}/${index++}`);
}

function readSnippet(snippet: JsonValue, speech: Speech, pointer: string): void {
  const time = speech.times.lasting(snippet.get("start"), snippet.get("duration"), "seconds");
  speech.add({ speaker: null, pointer, time, text: speech.words(snippet.get("text")), words: [] }, snippet);
}
