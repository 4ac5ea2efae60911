import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord } from "../speech/utterance.js";

/** The reader of Gecko. Punctuation is a term of its own. */
export const geckoReader: SpeechSource = speechReader("JSON of Gecko", (file, speech, pointer) => {
  let index = 0;
  for (const monologue of speech.list(file.get("monologues"))) {
    const time = speech.times.range(monologue.get("start"), monologue.get("end"));
    speech.add({ speaker: nameOf(monologue.get("speaker")), pointer: `${pointer}/monologues/${index++}`, time, text: null, words: termsOf(monologue, speech) }, monologue);
  }
});

/** A speaker has a number, and a name where somebody gave one. */
function nameOf(speaker: JsonValue | undefined): string | null {
  const name = speaker?.get("name")?.string() ?? "";
  return speakerLabel(name.trim() === "" ? (speaker?.get("id") ?? speaker)?.literal() : name);
}

function termsOf(monologue: JsonValue, speech: Speech): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const term of speech.list(monologue.get("terms"))) {
    const isSign = term.get("type")?.string()?.toUpperCase() === "PUNCTUATION";
    const time = speech.times.range(term.get("start"), term.get("end"));
    words.push({ text: speech.words(term.get("text")), ...time, ...(isSign ? ({ before: "", isSign } as const) : {}) });
  }
  return words;
}
