import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/** Transcripts of AssemblyAI, and their sentences or paragraphs (https://www.assemblyai.com/docs/api-reference/transcripts/get). */
export const assemblyaiFormat: SourceFormat = speechFormat(
  "assemblyai",
  "AssemblyAI JSON",
  0.92,
  [
    [/^\/(?:utterances|sentences|paragraphs)\/\[\]\/words\/\[\]\/text$/m, /^\/(?:utterances|sentences|paragraphs)\/\[\]\/start$/m],
    [/^\/(?:audio_url|acoustic_model|language_model|speech_models?|audio_duration)$/m, /^\/(?:words|text)$/m],
  ],
  async () => (await import("./read-assemblyai.js")).assemblyaiReader,
);
