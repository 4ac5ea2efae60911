import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Gladia's transcription of recordings (https://docs.gladia.io/api-reference/v2/pre-recorded/get), messages of live
 * speech, one after the other (https://docs.gladia.io/api-reference/v2/live/message/transcript), and what its first version
 * wrote, which is no longer described: experimental.
 */
export const gladiaFormat: SourceFormat = speechFormat(
  "gladia",
  "Gladia JSON",
  0.95,
  [
    [/^\/transcription\/utterances\/\[\]\/text$/m],
    [/^\/transcription\/full_transcript$/m],
    [/^\/utterance\/text$/m, /^\/is_final$/m],
    [/^\/prediction\/\[\]\/transcription$/m, /^\/prediction\/\[\]\/time_begin$/m],
  ],
  async () => (await import("./read-gladia.js")).gladiaReader,
);
