import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * JSON of Whisper: openai-whisper (`segments` of its writer, https://github.com/openai/whisper/blob/main/whisper/utils.py)
 * and what takes its form, such as faster-whisper's command lines; `verbose_json` and `diarized_json` of OpenAI's API
 * (https://platform.openai.com/docs/api-reference/audio); whisper.cpp (`transcription`, `output_json` of
 * https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp); the `chunks` of Hugging Face's pipeline.
 */
export const whisperFormat: SourceFormat = speechFormat(
  "whisper",
  "Whisper JSON",
  0.9,
  [
    [/^\/segments\/\[\]\/text$/m, /^\/segments\/\[\]\/(?:start|tokens|timestamp)$/m],
    [/^\/transcription\/\[\]\/offsets\/from$/m],
    [/^\/chunks\/\[\]\/timestamp$/m],
    [/^\/\[\]\/text$/m, /^\/\[\]\/start$/m, /^\/\[\]\/end$/m],
    // `verbose_json` with the times of words alone.
    [/^\/text$/m, /^\/words\/\[\]\/word$/m, /^\/(?:task|duration|language)$/m],
    // `json` with nothing but the text and what it cost; and segments that are empty, or times alone.
    [/^\/text$/m, /^\/usage\/type$/m],
    [/^\/text$/m, /^\/segments$/m, /^\/language$/m, /^(?![\s\S]*\/segments\/\[\]\/)/],
  ],
  async () => (await import("./read-whisper.js")).whisperReader,
);
