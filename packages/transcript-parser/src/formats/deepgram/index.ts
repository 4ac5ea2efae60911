import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Responses of Deepgram to recorded speech: channels with words, paragraphs, and utterances
 * (https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded); messages of live speech, one after the
 * other (https://developers.deepgram.com/reference/speech-to-text/listen-streaming).
 */
export const deepgramFormat: SourceFormat = speechFormat(
  "deepgram",
  "Deepgram JSON",
  0.95,
  [
    [/^\/results\/channels\/\[\]\/alternatives$/m],
    [/^\/results\/utterances\/\[\]\/words\/\[\]\/punctuated_word$/m],
    [/^\/channel\/alternatives\/\[\]\/(?:transcript|words)$/m, /^\/(?:is_final|channel_index)$/m],
  ],
  async () => (await import("./read-deepgram.js")).deepgramReader,
);
