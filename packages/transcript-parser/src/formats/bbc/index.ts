import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Transcripts of the BBC's open tools: digital-paper-edit (`words` and `paragraphs`,
 * https://github.com/bbc/digital-paper-edit-client), the Draft.js blocks and the Kaldi results of react-transcript-editor
 * (https://github.com/bbc/react-transcript-editor/tree/master/packages/stt-adapters).
 */
export const bbcFormat: SourceFormat = speechFormat(
  "bbc",
  "BBC transcripts (Digital Paper Edit, Kaldi) JSON",
  0.9,
  [
    [/^\/words\/\[\]\/text$/m, /^\/paragraphs\/\[\]\/(?:speaker|start)$/m],
    [/^(?:\/\w+)?\/blocks\/\[\]\/data\/(?:words|speaker)$/m],
    [/^(?:\/retval)?\/words\/\[\]\/punct$/m],
  ],
  async () => (await import("./read-bbc.js")).bbcReader,
);
