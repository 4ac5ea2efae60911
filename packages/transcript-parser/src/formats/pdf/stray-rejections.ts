/** Errors that pdfjs has of its own. */
const NAMES: ReadonlySet<string> = new Set([
  "XRefEntryException",
  "XRefParseException",
  "ParserEOFException",
  "MissingDataException",
  "FormatError",
  "InvalidPDFException",
  "UnknownErrorException",
  "JpegError",
  "Jbig2Error",
  "JpxError",
]);
/** Its code in a trace: its own file, and the part of the page that holds it. */
const IN_TRACE = /\bpdf\.worker(?:\.min)?\.mjs|\bpdf-code\b/;

type Listener = (...told: readonly unknown[]) => void;

/** Node: a rejection that nobody waits for stops the process, unless somebody listens. */
interface NodeProcess {
  on(event: "unhandledRejection", listener: Listener): unknown;
  off(event: "unhandledRejection", listener: Listener): unknown;
  listenerCount(event: "unhandledRejection"): number;
}

let readers = 0;

/**
 * Runs a reading by pdfjs in the same thread. Of damaged files the library fetches objects beforehand without waiting for
 * them, and the rejection of such a promise would stop Node, though the library answers what it was asked. What it leaves
 * so is taken note of here while it reads; all other rejections stay what they are. In browsers nothing stops.
 */
export async function withoutStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  const node = Reflect.get(globalThis, "process") as Partial<NodeProcess> | undefined;
  if (typeof node?.on !== "function" || typeof node.off !== "function") return read();
  if (readers === 0) node.on("unhandledRejection", listen);
  readers += 1;
  try {
    return await read();
  } finally {
    // Rejections are told when the present task is over.
    await nextTask();
    readers -= 1;
    if (readers === 0) node.off("unhandledRejection", listen);
  }
}

const listen: Listener = (reason) => {
  if (isOfPdfjs(reason)) return;
  const node = Reflect.get(globalThis, "process") as NodeProcess;
  // Without this listener Node would have stopped.
  if (node.listenerCount("unhandledRejection") === 1) throw reason;
};

/** Whether something that was thrown is an error of pdfjs. */
export function isOfPdfjs(reason: unknown): boolean {
  return reason instanceof Error && (NAMES.has(reason.name) || IN_TRACE.test(reason.stack ?? ""));
}

function nextTask(): Promise<void> {
  const later = Reflect.get(globalThis, "setTimeout") as (done: () => void, ms: number) => unknown;
  return new Promise((done) => later(done, 0));
}
