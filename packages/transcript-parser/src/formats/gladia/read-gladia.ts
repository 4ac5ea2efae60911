import type { SourceReader } from "../source-format.js";
import { readSegments } from "../speech/read-segments.js";
import { speechReader } from "../speech/speech-reader.js";

/** The reader of Gladia. */
export const gladiaReader: SourceReader = speechReader("JSON of Gladia", (file, speech, pointer) => {
  const inResult = file.at("result", "transcription");
  const transcription = inResult ?? file.get("transcription");
  for (const language of transcription?.get("languages")?.elements() ?? []) speech.language(language);
  readSegments(transcription?.get("utterances"), speech, `${pointer}${inResult === undefined ? "" : "/result"}/transcription/utterances`);
});
