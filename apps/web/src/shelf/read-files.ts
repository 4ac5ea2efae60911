import { readInWorker } from "../reading/read-in-worker.js";
import type { ReadDocument } from "../reading/read-document.js";
import { refuseDocument, refuseFailure, refuseFile, type Refusal } from "../reading/refusal.js";

/** What came of a file: a document, or why there is none. */
export type FileOutcome = { readonly document: ReadDocument } | { readonly refusal: Refusal };

/** Reads a file. Never rejects, but for being stopped. */
export type ReadFile = (file: File, signal: AbortSignal) => Promise<FileOutcome>;

/** Reads a file in a worker of its own. */
async function readFile(file: File, signal: AbortSignal): Promise<FileOutcome> {
  const tooLarge = refuseFile(file);
  if (tooLarge !== null) return { refusal: tooLarge };
  try {
    const document = await readInWorker(file, signal, () => undefined);
    const refusal = refuseDocument(file.name, document);
    return refusal === null ? { document } : { refusal };
  } catch (error) {
    if (signal.aborted) throw error;
    return { refusal: refuseFailure(file.name, error) };
  }
}

/**
 * Reads files one after another and tells of each as it is done. One that cannot be read keeps none of the others. Ends
 * early where the signal is aborted.
 */
export async function readFiles(
  files: readonly File[],
  signal: AbortSignal,
  tell: (file: File, outcome: FileOutcome) => void,
  read: ReadFile = readFile,
): Promise<void> {
  for (const file of files) {
    if (signal.aborted) return;
    const outcome = await read(file, signal).catch(() => null);
    if (outcome === null) return;
    tell(file, outcome);
  }
}
