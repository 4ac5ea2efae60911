import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/** Results of Gladia's transcription of recordings (https://docs.gladia.io/api-reference/v2/pre-recorded/get). */
export const gladiaFormat: SourceFormat = speechFormat("gladia", "Gladia JSON", 0.95, [[/^\/transcription\/utterances\/\[\]\/text$/m]], async () => (await import("./read-gladia.js")).gladiaReader);
