import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Transcripts of Speechmatics: json-v2 (https://docs.speechmatics.com/api-ref/batch/get-the-transcript-for-a-transcription-job),
 * messages of live speech, one after the other (https://docs.speechmatics.com/api-ref/realtime-transcription-websocket), and the form of before, which is no longer described: experimental, after the sample of the BBC's editor
 * (`KateDarling_2018S-speechmatics.json` of https://github.com/bbc/react-transcript-editor).
 */
export const speechmaticsFormat: SourceFormat = speechFormat(
  "speechmatics",
  "Speechmatics JSON",
  0.95,
  [
    [/^\/results\/\[\]\/type$/m, /^\/results\/\[\]\/alternatives\/\[\]\/content$/m],
    [/^\/results$/m, /^\/metadata\/transcription_config$/m],
    [/^\/words\/\[\]\/name$/m, /^\/words\/\[\]\/time$/m, /^\/words\/\[\]\/duration$/m],
  ],
  async () => (await import("./read-speechmatics.js")).speechmaticsReader,
);
