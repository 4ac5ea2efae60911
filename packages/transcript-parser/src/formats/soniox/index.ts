import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Transcripts of Soniox, and messages of live speech, one after the other: lists of tokens
 * (https://soniox.com/docs/stt/api-reference/transcriptions/get_transcription_transcript,
 * https://soniox.com/docs/stt/api-reference/websocket-api).
 */
export const sonioxFormat: SourceFormat = speechFormat(
  "soniox",
  "Soniox JSON",
  0.95,
  [[/^\/tokens\/\[\]\/text$/m, /^\/tokens\/\[\]\/(?:start_ms|is_final)$/m]],
  async () => (await import("./read-soniox.js")).sonioxReader,
);
