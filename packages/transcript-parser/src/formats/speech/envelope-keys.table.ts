/**
 * Keys under which programs keep the answer of a service beside what they know themselves: queues of jobs (RunPod,
 * Replicate), webhooks, clients that give a result and an error, workflows (n8n), events of a stream.
 */
export const ENVELOPE_KEYS: readonly string[] = [
  ...["output", "result", "results", "response", "data", "body", "json", "payload", "content"],
  ...["transcription", "transcript", "transcripts", "raw_response", "rawResponse", "raw", "value", "TranscriptEvent"],
];
