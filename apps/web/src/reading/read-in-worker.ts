import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseProgress } from "@colloquy/transcript-parser";
import { putUpNotice } from "../notices/notice-board.js";
import type { DocumentInput } from "./document-input.js";
import type { ReadDocument } from "./read-document.js";
import { startWorker } from "./start-worker.js";
import { putBack } from "./take-apart.js";
import type { ReadRequest, WorkerMessage } from "./worker-message.js";

type OnProgress = (progress: ParseProgress) => void;

/**
 * Reads a document in a worker of its own, so that the page stays answerable and the reading can be stopped at any
 * moment: aborting ends the worker. The promise is rejected with the signal's reason, or with what the worker died of.
 * Where the browser starts no worker, the page reads the document itself, and says so.
 */
export async function readInWorker(
  input: DocumentInput,
  signal: AbortSignal,
  onProgress: OnProgress,
  recipe?: Recipe,
): Promise<ReadDocument> {
  const request: ReadRequest = { input, recipe };
  const worker = await startWorker();
  const read = worker === null ? null : await ask(worker, request, signal, onProgress).finally(() => worker.terminate());
  return read ?? readHere(request, signal, onProgress);
}

/** Asks a worker; null where it could not be started. */
function ask(worker: Worker, request: ReadRequest, signal: AbortSignal, onProgress: OnProgress): Promise<ReadDocument | null> {
  return new Promise((resolve, reject) => {
    let document: ReadDocument | null = null;
    let hasSpoken = false;
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    worker.addEventListener("error", ({ message }: Partial<ErrorEvent>) => {
      if (hasSpoken) reject(new Error(message ?? "The worker that read it has ended."));
      else resolve(null);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      hasSpoken = true;
      if (data.type === "progress") onProgress(data.progress);
      else if (data.type === "read") document = data.document;
      else if (data.type === "piece") putBack(document, data.piece);
      else if (data.type === "complete") resolve(document);
      else reject(new Error(data.message));
    });
    worker.postMessage(request);
  });
}

/** Reads on the thread of the page. It cannot be stopped, but what it read is let go of. */
async function readHere({ input, recipe }: ReadRequest, signal: AbortSignal, onProgress: OnProgress): Promise<ReadDocument> {
  putUpNotice({
    id: "no-worker",
    words: "This browser starts no worker, so that the page itself reads what you open: it does not answer until it is done.",
    advice: "Nothing is lost. For long transcripts use another browser, or allow workers for this page.",
  });
  const { runReader } = await import("virtual:reader-code");
  // The notice is painted before the page is busy.
  await new Promise((painted) => setTimeout(painted, 50));
  const document = await runReader().readDocument(input, onProgress, recipe);
  if (signal.aborted) throw reasonOf(signal);
  return document;
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error("stopped");
}
