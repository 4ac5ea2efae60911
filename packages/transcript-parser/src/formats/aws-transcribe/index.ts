import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Amazon Transcribe: `results.items` with speakers or channels, and `audio_segments`
 * (https://docs.aws.amazon.com/transcribe/latest/dg/how-it-works-output.html); the `Transcript` of Call Analytics
 * (https://docs.aws.amazon.com/transcribe/latest/dg/tca-output-batch.html).
 */
export const awsTranscribeFormat: SourceFormat = speechFormat(
  "aws-transcribe",
  "Amazon Transcribe JSON",
  0.95,
  [[/^\/results\/(?:items\/\[\]\/alternatives|transcripts\/\[\]\/transcript|audio_segments\/\[\]\/transcript|speaker_labels\/segments|channel_labels\/channels)$/m], [/^\/Transcript\/\[\]\/Content$/m]],
  async () => (await import("./read-aws-transcribe.js")).awsTranscribeReader,
);
