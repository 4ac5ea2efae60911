import { workerUrlOf } from "./trust-worker-url.js";

let url: Promise<string> | null = null;
let prepared: Promise<Worker | null> | null = null;
/** Workers that ended before they were asked anything. */
const failed = new WeakSet<Worker>();

/** Begins to start the worker of the first reading, while the page is still being drawn. */
export function prepareWorker(): void {
  prepared ??= createWorker();
}

/**
 * Starts a worker that answers one request; null where the browser refuses. It is made of text that the page holds, not
 * of a file: so it starts in a page without a server too, and is bound by the policy of the page. It is a classic script,
 * since Chromium starts no module of a page that is opened from a disk.
 */
export async function startWorker(): Promise<Worker | null> {
  const starting = prepared ?? createWorker();
  prepared = null;
  const worker = await starting;
  return worker === null || failed.has(worker) ? null : worker;
}

async function createWorker(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return null;
  url ??= makeUrl();
  try {
    const worker = new Worker(await url);
    worker.addEventListener("error", () => failed.add(worker));
    return worker;
  } catch {
    return null;
  }
}

async function makeUrl(): Promise<string> {
  const { runReader } = await import("virtual:reader-code");
  return workerUrlOf(`(${String(runReader)})().answerOneRequest()`);
}
