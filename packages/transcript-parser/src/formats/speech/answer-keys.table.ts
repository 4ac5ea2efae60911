/** Keys under which services say that something failed; the most telling first. */
export const FAILURE_KEYS: readonly string[] = [
  ...["error", "err_msg", "error_message", "errorMessage", "error_msg", "failure_detail", "FailureReason", "failureReason", "failure_reason", "failure"],
  ...["detail", "fault", "errors", "Message", "message"],
];

/** Keys under which they say it within an object. */
export const MESSAGE_KEYS: readonly string[] = ["message", "Message", "detail", "description", "reason", "msg", "text", "status", "code"];

/** Keys that stand beside a message only where it tells of a failure. */
export const CODE_KEYS: readonly string[] = ["code", "statusCode", "status_code", "error_code", "errorCode", "err_code", "__type", "exception"];

/** Keys under which they say how far they are. */
export const STATUS_KEYS: readonly string[] = ["status", "state", "job_status", "jobStatus", "TranscriptionJobStatus", "JobStatus", "Status"];

/** How they say that they are not done. */
export const UNFINISHED: ReadonlySet<string> = new Set(
  "queued queue in_queue pending waiting submitted created accepted starting started processing in_progress inprogress running notstarted not_started transcribing".split(" "),
);
