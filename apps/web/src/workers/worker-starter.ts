import { workerUrlOf } from "./trust-worker-url.js";

/** Starts workers of one kind. */
export interface WorkerStarter {
  /** Begins to start the next worker, before it is needed. */
  readonly prepare: () => void;
  /** A worker that answers one request; null where the browser refuses. */
  readonly start: () => Promise<Worker | null>;
}

/** Workers that ended before they were asked anything. */
const failed = new WeakSet<Worker>();

/**
 * Starts workers of code that the page holds, not of a file: so they start in a page without a server too, and are bound by
 * the policy of the page. They are classic scripts, since Chromium starts no module of a page that is opened from a disk.
 *
 * @param loadCode gives the text of the script
 */
export function workerStarter(loadCode: () => Promise<string>): WorkerStarter {
  let url: Promise<string> | null = null;
  let prepared: Promise<Worker | null> | null = null;
  const create = async (): Promise<Worker | null> => {
    if (typeof Worker === "undefined") return null;
    url ??= loadCode().then(workerUrlOf);
    try {
      const worker = new Worker(await url);
      worker.addEventListener("error", () => failed.add(worker));
      return worker;
    } catch {
      return null;
    }
  };
  return {
    prepare: () => {
      prepared ??= create();
    },
    start: async () => {
      const starting = prepared ?? create();
      prepared = null;
      const worker = await starting;
      return worker === null || failed.has(worker) ? null : worker;
    },
  };
}
