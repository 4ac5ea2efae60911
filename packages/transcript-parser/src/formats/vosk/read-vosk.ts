import { readWords } from "../speech/read-segments.js";
import { speechReader, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of Vosk. A result is what is said between two pauses; who says it is not told but by a vector of the voice. */
export const voskReader: SpeechSource = speechReader("JSON of Vosk", (result, speech, pointer) => {
  if (result.get("partial") !== undefined) speech.passOver();
  const [best] = result.get("alternatives")?.elements() ?? [];
  const said = best ?? result;
  const words = readWords(said.get("result"), speech);
  const time = { startMs: words[0]?.startMs ?? -1, endMs: words.at(-1)?.endMs ?? -1 };
  speech.add({ speaker: null, pointer: `${pointer}${best === undefined ? "" : "/alternatives/0"}/text`, time, text: speech.words(said.get("text")), words }, result);
});
