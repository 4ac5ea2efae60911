import type { DocumentInput } from "./reading/document-input.js";
import { readDocument } from "./reading/read-document.js";
import type { WorkerMessage } from "./reading/worker-message.js";

/** Reads one document and says how it goes. The page starts a worker for each document and ends it when it is done. */
addEventListener("message", (event: MessageEvent<DocumentInput>) => {
  readDocument(event.data, (progress) => say({ type: "progress", progress })).then(
    (document) => say({ type: "read", document }),
    (error: unknown) => say({ type: "failed", message: String(error) }),
  );
});

function say(message: WorkerMessage): void {
  postMessage(message);
}
