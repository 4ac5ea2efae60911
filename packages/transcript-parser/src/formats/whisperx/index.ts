import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * JSON of WhisperX: segments whose words have scores and speakers (`AlignedTranscriptionResult` of
 * https://github.com/m-bain/whisperX/blob/main/whisperx/schema.py).
 */
export const whisperxFormat: SourceFormat = speechFormat(
  "whisperx",
  "WhisperX JSON",
  0.95,
  [[/^\/segments\/\[\]\/text$/m, /^\/word_segments$|^\/segments\/\[\]\/words\/\[\]\/score$/m]],
  async () => (await import("./read-whisperx.js")).whisperxReader,
);
