import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/** Transcripts of ElevenLabs Scribe (https://elevenlabs.io/docs/api-reference/speech-to-text/convert). */
export const elevenlabsFormat: SourceFormat = speechFormat(
  "elevenlabs",
  "ElevenLabs Scribe JSON",
  0.95,
  [[/^(?:\/transcripts\/\[\])?\/words\/\[\]\/type$/m, /^(?:\/transcripts\/\[\])?\/(?:language_code|words\/\[\]\/speaker_id)$/m]],
  async () => (await import("./read-elevenlabs.js")).elevenlabsReader,
);
