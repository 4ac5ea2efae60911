import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of Amazon Transcribe: `results.items` with speakers or channels, and `audio_segments`
 * (https://docs.aws.amazon.com/transcribe/latest/dg/how-it-works-output.html); the `Transcript` of Call Analytics
 * (https://docs.aws.amazon.com/transcribe/latest/dg/tca-output-batch.html) and of Contact Lens
 * (https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html); the `Conversation` of
 * HealthScribe (https://docs.aws.amazon.com/transcribe/latest/dg/health-scribe-insights.html); what is sent while somebody
 * speaks (https://docs.aws.amazon.com/transcribe/latest/APIReference/API_streaming_TranscriptEvent.html).
 */
export const awsTranscribeFormat: SourceFormat = speechFormat(
  "aws-transcribe",
  "Amazon Transcribe JSON",
  0.95,
  [
    [/^\/results\/(?:items\/\[\]\/alternatives|transcripts\/\[\]\/transcript|audio_segments\/\[\]\/transcript|speaker_labels\/segments|channel_labels\/channels)$/m],
    [/^\/Transcript\/\[\]\/Content$/m],
    [/^\/Transcript\/Results\/\[\]\/Alternatives\/\[\]\/(?:Transcript|Items)$/m],
    [/^\/UtteranceEvent\/Transcript$/m],
    [/^\/Conversation\/TranscriptSegments\/\[\]\/Content$/m],
  ],
  async () => (await import("./read-aws-transcribe.js")).awsTranscribeReader,
);
