import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Responses of Google Cloud Speech-to-Text, versions 1, 1p1beta1 and 2, in JSON of REST, of Protocol Buffers, and as
 * operations hold them (https://cloud.google.com/speech-to-text/docs/reference/rest/v1/SpeechRecognitionResult,
 * https://cloud.google.com/speech-to-text/docs/reference/rest/v2/SpeechRecognitionResult).
 */
export const googleSpeechFormat: SourceFormat = speechFormat(
  "google-speech",
  "Google Speech-to-Text JSON",
  0.85,
  [
    [/^\/totalBilledTime$/m, /^\/requestId$/m],
    [/^\/results\/\[\]\/alternatives\/\[\]\/(?:transcript|words\/\[\]\/word)$/m],
    // The files of a batch, by their addresses, which hold slashes themselves.
    [/^\/results\/.+\/transcript\/results\/\[\]\/alternatives$/m],
  ],
  async () => (await import("./read-google-speech.js")).googleSpeechReader,
);
