import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Gladia's transcription of recordings (https://docs.gladia.io/api-reference/v2/pre-recorded/get), and those of its
 * first version, which is no longer described: experimental.
 */
export const gladiaFormat: SourceFormat = speechFormat(
  "gladia",
  "Gladia JSON",
  0.95,
  [
    [/^\/transcription\/utterances\/\[\]\/text$/m],
    [/^\/transcription\/full_transcript$/m],
    [/^\/prediction\/\[\]\/transcription$/m, /^\/prediction\/\[\]\/time_begin$/m],
  ],
  async () => (await import("./read-gladia.js")).gladiaReader,
);
