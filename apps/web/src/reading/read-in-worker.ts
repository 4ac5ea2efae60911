import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseProgress } from "@colloquy/transcript-parser";
import { putUpNotice } from "../notices/notice-board.js";
import { askWorker, reasonOf } from "../workers/ask-worker.js";
import { workerStarter } from "../workers/worker-starter.js";
import type { DocumentInput } from "./document-input.js";
import type { ReadDocument } from "./read-document.js";
import { putBack } from "./take-apart.js";
import type { ReadRequest, WorkerMessage } from "./worker-message.js";

const readers = workerStarter(async () => `(${String((await import("virtual:reader-code")).runReader)})().answerOneRequest()`);

/** Readers that read PDF too. */
const pdfReaders = workerStarter(async () => `(${String(await loadPdf())})();(${String((await import("virtual:reader-code")).runReader)})().answerOneRequest()`);

/** The function that loads what reads PDF. */
async function loadPdf(): Promise<() => unknown> {
  const { runPdf } = await import("virtual:pdf-code");
  if (runPdf === null) throw new Error("This page of one file reads no PDF, which would weigh as much again. The page with its files does, and so does the command line; or save the document as DOCX or text.");
  return runPdf;
}

/** Whether a file begins like a PDF; other bytes may stand before its header. */
async function isPdf(input: DocumentInput): Promise<boolean> {
  return input instanceof File && (await input.slice(0, 1024).text()).includes("%PDF-");
}

/** Begins to start the worker of the first reading, while the page is still being drawn. */
export const prepareReader = readers.prepare;

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
  let document: ReadDocument | null = null;
  const needsPdf = await isPdf(input);
  const read = await askWorker<WorkerMessage, ReadDocument>(
    needsPdf ? pdfReaders : readers,
    {
      tell: (worker) => worker.postMessage(request),
      hear: (message, done, fail) => {
        if (message.type === "progress") onProgress(message.progress);
        else if (message.type === "read") document = message.document;
        else if (message.type === "piece") putBack(document, message.piece);
        else if (message.type === "complete") done(document);
        else fail(message.message);
      },
    },
    signal,
  );
  return read ?? readHere(request, signal, onProgress);
}

/** Reads on the thread of the page. It cannot be stopped, but what it read is let go of. */
async function readHere({ input, recipe }: ReadRequest, signal: AbortSignal, onProgress: OnProgress): Promise<ReadDocument> {
  putUpNotice({
    id: "no-worker",
    words: "This browser starts no worker, so that the page itself reads what you open: it does not answer until it is done.",
    advice: "Nothing is lost. For long transcripts use another browser, or allow workers for this page.",
  });
  const { runReader } = await import("virtual:reader-code");
  if (await isPdf(input)) (await loadPdf())();
  // The notice is painted before the page is busy.
  await new Promise((painted) => setTimeout(painted, 50));
  const document = await runReader().readDocument(input, onProgress, recipe);
  if (signal.aborted) throw reasonOf(signal);
  return document;
}
