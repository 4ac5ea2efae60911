import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Transcripts of Rev AI and of Rev's people: monologues of elements (https://docs.rev.ai/api/asynchronous/reference/), and
 * messages of live speech, one after the other (https://docs.rev.ai/api/streaming/responses/).
 */
export const revAiFormat: SourceFormat = speechFormat(
  "rev-ai",
  "Rev AI JSON",
  0.95,
  [[/^\/monologues\/\[\]\/elements$/m], [/^\/elements\/\[\]\/value$/m, /^\/elements\/\[\]\/end_ts$/m]],
  async () => (await import("./read-rev-ai.js")).revAiReader,
);
