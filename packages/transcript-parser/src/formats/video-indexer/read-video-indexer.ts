import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of Video Indexer. What is seen, topics and emotions are said by nobody: they are left out, and so is the name of the file. */
export const videoIndexerReader: SpeechSource = speechReader("JSON of Azure Video Indexer", (file, speech, pointer) => {
  if (file.get("videos") === undefined) {
    readVideo(file, speech, pointer);
    return;
  }
  let index = 0;
  for (const video of speech.list(file.get("videos"))) readVideo(video, speech, `${pointer}/videos/${index++}`);
});

function readVideo(video: JsonValue, speech: Speech, pointer: string): void {
  const insights = video.get("insights") ?? video;
  const at = insights === video ? pointer : `${pointer}/insights`;
  speech.language(insights.get("sourceLanguage") ?? insights.get("language"));
  const names = new Map<string, string>();
  for (const speaker of speech.list(insights.get("speakers"))) {
    const [id, name] = [speaker.get("id")?.literal() ?? "", speaker.get("name")?.string() ?? ""];
    if (id !== "" && name.trim() !== "") names.set(id, name);
  }
  let index = 0;
  for (const line of speech.list(insights.get("transcript"))) {
    const id = line.get("speakerId")?.literal() ?? "";
    const [instance] = line.get("instances")?.elements() ?? [];
    const time = speech.times.range(instance?.get("start"), instance?.get("end"));
    speech.add({ speaker: speakerLabel(names.get(id) ?? id), pointer: `${at}/transcript/${index++}`, time, text: speech.words(line.get("text")), words: [] }, line);
  }
}
