import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Vosk, one or several of them one after the other (`vosk_recognizer_result` of
 * https://github.com/alphacep/vosk-api/blob/master/src/vosk_api.h).
 */
export const voskFormat: SourceFormat = speechFormat(
  "vosk",
  "Vosk JSON",
  0.9,
  [
    [/^\/result\/\[\]\/word$/m, /^\/result\/\[\]\/(?:conf|start)$/m, /^\/text$/m],
    [/^\/alternatives\/\[\]\/result\/\[\]\/word$/m, /^\/alternatives\/\[\]\/text$/m],
  ],
  async () => (await import("./read-vosk.js")).voskReader,
);
