import { readSegments } from "../speech/read-segments.js";
import { speechReader, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of WhisperX. `word_segments` says the words of the segments once more. */
export const whisperxReader: SpeechSource = speechReader("JSON of WhisperX", (result, speech, pointer) => {
  speech.language(result.get("language"));
  readSegments(result.get("segments"), speech, `${pointer}/segments`);
});
