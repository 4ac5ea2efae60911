import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Azure's batch transcription, of its versions 2 and 3, and fast transcription
 * (https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get,
 * https://learn.microsoft.com/azure/ai-services/speech-service/fast-transcription-create), and of the recognition of short
 * or live sound (https://learn.microsoft.com/azure/ai-services/speech-service/rest-speech-to-text-short).
 */
export const azureSpeechFormat: SourceFormat = speechFormat(
  "azure-speech",
  "Azure Speech JSON",
  0.95,
  [
    [/^\/recognizedPhrases\/\[\]\/nBest$/m],
    [/^\/combinedRecognizedPhrases$/m, /^\/recognizedPhrases$/m],
    [/^\/phrases\/\[\]\/offset(?:Milliseconds)?$/m, /^\/combinedPhrases$/m],
    [/^\/AudioFileResults\/\[\]\/SegmentResults\/\[\]\/RecognitionStatus$/m],
    [/^\/RecognitionStatus$/m, /^\/(?:DisplayText|NBest|Offset)$/m],
  ],
  async () => (await import("./read-azure-speech.js")).azureSpeechReader,
);
