import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseProgress } from "@colloquy/transcript-parser";
import workerUrl from "../worker.ts?worker&url";
import type { DocumentInput } from "./document-input.js";
import type { ReadDocument } from "./read-document.js";
import { trustWorkerUrl } from "./trust-worker-url.js";
import type { WorkerMessage, WorkerRequest } from "./worker-message.js";

/**
 * Reads a document in a worker of its own, so that the page stays answerable and the reading can be stopped at any
 * moment: aborting ends the worker. The promise is rejected with the signal's reason, or with what the worker died of.
 */
export function readInWorker(
  input: DocumentInput,
  signal: AbortSignal,
  onProgress: (progress: ParseProgress) => void,
  recipe?: Recipe,
): Promise<ReadDocument> {
  const worker = new Worker(trustWorkerUrl(workerUrl), { type: "module" });
  const done = new Promise<ReadDocument>((resolve, reject) => {
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error("stopped"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === "progress") onProgress(data.progress);
      else if (data.type === "read") resolve(data.document);
      else reject(new Error(data.message));
    });
    const request: WorkerRequest = { input, recipe };
    worker.postMessage(request);
  });
  return done.finally(() => worker.terminate());
}
