import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Amazon Transcribe: `results.items` with speakers or channels, and `audio_segments`
 * (https://docs.aws.amazon.com/transcribe/latest/dg/how-it-works-output.html).
 */
export const awsTranscribeFormat: SourceFormat = speechFormat(
  "aws-transcribe",
  0.95,
  [[/^(?:\/\[\])?\/results\/(?:items\/\[\]\/alternatives|transcripts\/\[\]\/transcript|audio_segments\/\[\]\/transcript)$/m]],
  async () => (await import("./read-aws-transcribe.js")).awsTranscribeReader,
);
