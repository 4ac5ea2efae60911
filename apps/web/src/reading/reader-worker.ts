import { readDocument } from "./read-document.js";
import { takeApart } from "./take-apart.js";
import type { ReadRequest, WorkerMessage } from "./worker-message.js";

export { readDocument };

/**
 * Reads one document and says how it goes. The page starts a worker for each document and ends it when it is done. A
 * long document is handed over in pieces, so that the page can answer a person in between.
 */
export function answerOneRequest(): void {
  addEventListener("message", ({ data: { input, recipe } }: MessageEvent<ReadRequest>) => {
    readDocument(input, (progress) => say({ type: "progress", progress }), recipe).then(
      (document) => {
        const { shell, pieces } = takeApart(document);
        say({ type: "read", document: shell });
        for (const piece of pieces) say({ type: "piece", piece });
        say({ type: "complete" });
      },
      (error: unknown) => say({ type: "failed", message: String(error) }),
    );
  });
}

function say(message: WorkerMessage): void {
  postMessage(message);
}
