import { readDocument } from "./reading/read-document.js";
import type { WorkerMessage, WorkerRequest } from "./reading/worker-message.js";

/** Reads one document and says how it goes. The page starts a worker for each document and ends it when it is done. */
addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  readDocument(data.input, (progress) => say({ type: "progress", progress }), data.recipe).then(
    (document) => say({ type: "read", document }),
    (error: unknown) => say({ type: "failed", message: String(error) }),
  );
});

function say(message: WorkerMessage): void {
  postMessage(message);
}
