import type { WorkerStarter } from "./worker-starter.js";

/** A request to a worker, and how its answer is put together out of what the worker says. */
export interface WorkerRequest<Message, Answer> {
  /** Tells the worker what to do. */
  readonly tell: (worker: Worker) => void | Promise<void>;
  /** Takes what the worker says; the last of it calls `done`, or `fail` with what went wrong. */
  readonly hear: (message: Message, done: (answer: Answer | null) => void, fail: (words: string) => void) => void;
}

/**
 * Asks a worker of its own for one answer and ends it then; aborting ends it at once. The promise is rejected with the
 * signal's reason, or with what the worker died of. Null where the browser starts no worker.
 */
export async function askWorker<Message, Answer>(
  starter: WorkerStarter,
  request: WorkerRequest<Message, Answer>,
  signal: AbortSignal,
): Promise<Answer | null> {
  const worker = await starter.start();
  return worker === null ? null : ask(worker, request, signal).finally(() => worker.terminate());
}

function ask<Message, Answer>(worker: Worker, { tell, hear }: WorkerRequest<Message, Answer>, signal: AbortSignal): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    let hasSpoken = false;
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    worker.addEventListener("error", ({ message }: Partial<ErrorEvent>) => {
      if (hasSpoken) reject(new Error(message ?? "The worker has ended."));
      else resolve(null);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      hasSpoken = true;
      hear(data, resolve, (words) => reject(new Error(words)));
    });
    Promise.resolve(tell(worker)).catch(reject);
  });
}

/** Why something was stopped. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error("stopped");
}
