import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord } from "../speech/utterance.js";

/** The reader of Rev. Elements are written one after the other: spaces and punctuation are elements of their own. */
export const revAiReader: SpeechSource = speechReader("JSON of Rev", (transcript, speech, pointer) => {
  speech.language(transcript.get("language"));
  const names = new Map<string, string>();
  for (const speaker of transcript.get("speakers")?.elements() ?? []) {
    const id = speaker.get("id")?.literal();
    const name = speaker.get("name")?.string() ?? "";
    if (id !== undefined && id !== null && name.trim() !== "") names.set(id, name);
  }
  if (transcript.get("elements") !== undefined) readHypothesis(transcript, speech, pointer);
  let index = 0;
  for (const monologue of speech.list(transcript.get("monologues"))) {
    const id = monologue.get("speaker")?.literal() ?? "";
    const name = monologue.at("speaker_info", "display_name")?.string() ?? names.get(id) ?? id;
    speech.add({ speaker: speakerLabel(name), pointer: `${pointer}/monologues/${index++}`, ...elementsOf(monologue.get("elements"), speech), isParagraph: true }, monologue);
  }
});

/** A message of live speech. One that is partial is a guess which a later one takes the place of. */
function readHypothesis(message: JsonValue, speech: Speech, pointer: string): void {
  if (message.get("type")?.string() === "partial") {
    speech.passOver();
    return;
  }
  const time = speech.times.range(message.get("ts"), message.get("end_ts"));
  speech.add({ speaker: speakerLabel(message.get("speaker_id")?.literal()), pointer, time, ...elementsOf(message.get("elements"), speech) }, message);
}

function elementsOf(elements: JsonValue | undefined, speech: Speech): { readonly text: string; readonly words: readonly SpokenWord[] } {
  const parts: string[] = [];
  const words: SpokenWord[] = [];
  for (const element of speech.list(elements)) {
    const text = speech.words(element.get("value"));
    parts.push(text);
    if (element.get("type")?.string() === "text") words.push({ text, ...speech.times.range(element.get("ts"), element.get("end_ts")) });
  }
  return { text: parts.join(""), words };
}
