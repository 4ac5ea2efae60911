import { workerUrlOf } from "./trust-worker-url.js";

let url: Promise<string> | null = null;

/**
 * Starts a worker that answers one request; null where the browser refuses. It is made of text that the page holds, not
 * of a file: so it starts in a page without a server too, and is bound by the policy of the page. It is a classic script,
 * since Chromium starts no module of a page that is opened from a disk.
 */
export async function startWorker(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return null;
  url ??= makeUrl();
  try {
    return new Worker(await url);
  } catch {
    return null;
  }
}

async function makeUrl(): Promise<string> {
  const { runReader } = await import("virtual:reader-code");
  return workerUrlOf(`(${String(runReader)})().answerOneRequest()`);
}
