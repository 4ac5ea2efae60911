import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * JSON of Trint. Experimental: its schema is not published, and it is read as the sample of the BBC's editor is
 * (https://github.com/bbc/react-transcript-editor/tree/master/packages/stt-adapters/trint): words with a beginning and a
 * length in milliseconds, a speaker and the paragraph they are in.
 */
export const trintFormat: SourceFormat = speechFormat(
  "trint",
  "Trint JSON",
  0.85,
  [[/^\/words\/\[\]\/value$/m, /^\/words\/\[\]\/paragraphId$/m]],
  async () => (await import("./read-trint.js")).trintReader,
);
