import { readSegments } from "../speech/read-segments.js";
import { speechReader, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of Gladia. */
export const gladiaReader: SpeechSource = speechReader("JSON of Gladia", (file, speech, pointer) => {
  const transcription = file.get("transcription");
  for (const language of transcription?.get("languages")?.elements() ?? []) speech.language(language);
  readSegments(transcription?.get("utterances"), speech, `${pointer}/transcription/utterances`);
});
