import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/** Transcripts of Speechmatics, json-v2 (https://docs.speechmatics.com/api-ref/batch/get-the-transcript-for-a-transcription-job). */
export const speechmaticsFormat: SourceFormat = speechFormat(
  "speechmatics",
  "Speechmatics JSON",
  0.95,
  [[/^(?:\/\[\])?\/results\/\[\]\/type$/m, /^(?:\/\[\])?\/results\/\[\]\/alternatives\/\[\]\/content$/m]],
  async () => (await import("./read-speechmatics.js")).speechmaticsReader,
);
