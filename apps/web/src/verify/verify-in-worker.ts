import type { ArticleQuotation, ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { workerUrlOf } from "../reading/trust-worker-url.js";
import { inPieces, rest } from "./in-pieces.js";
import type { VerifierMessage, VerifierOrder, VerifyRequest, VerifyStep } from "./verifier-message.js";

type OnStep = (step: VerifyStep) => void;

/**
 * Verifies an article in a worker of its own: the page stays answerable, and aborting ends the worker at once. The
 * promise is rejected with the signal's reason, or with what the worker died of. Where the browser starts no worker, the
 * page verifies by itself.
 */
export async function verifyInWorker(request: VerifyRequest, signal: AbortSignal, onStep: OnStep): Promise<ArticleVerdict> {
  const worker = await startVerifier();
  const verdict = worker === null ? null : await ask(worker, request, signal, onStep).finally(() => worker.terminate());
  return verdict ?? verifyHere(request, signal, onStep);
}

let url: Promise<string> | null = null;

/** Starts a worker as `startWorker` of `reading/` does: a classic script that the page holds. */
async function startVerifier(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return null;
  url ??= import("virtual:verifier-code").then(({ runVerifier }) => workerUrlOf(`(${String(runVerifier)})().answerVerification()`));
  try {
    return new Worker(await url);
  } catch {
    return null;
  }
}

/** Asks a worker; null where it could not be started. */
function ask(worker: Worker, request: VerifyRequest, signal: AbortSignal, onStep: OnStep): Promise<ArticleVerdict | null> {
  return new Promise((resolve, reject) => {
    let verdict: ArticleVerdict | null = null;
    const quotations: ArticleQuotation[] = [];
    let hasSpoken = false;
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    worker.addEventListener("error", ({ message }: Partial<ErrorEvent>) => {
      if (hasSpoken) reject(new Error(message ?? "The worker that verified has ended."));
      else resolve(null);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<VerifierMessage>) => {
      hasSpoken = true;
      if (data.type === "step") onStep(data.step);
      else if (data.type === "verdict") verdict = data.verdict;
      else if (data.type === "quotations") quotations.push(...data.quotations);
      else if (data.type === "complete") resolve(verdict === null ? null : { ...verdict, quotations });
      else reject(new Error(data.message));
    });
    handOver(worker, request, signal).catch(reject);
  });
}

/** How many turns are handed over at once. */
const PIECE = 500;

/** Tells the worker what to verify, in pieces, between which the page can answer a person. */
async function handOver(worker: Worker, { transcripts, text, format }: VerifyRequest, signal: AbortSignal): Promise<void> {
  const tell = (order: VerifierOrder): void => worker.postMessage(order);
  for (const transcript of transcripts) {
    tell({ type: "transcript", transcript: { ...transcript, turns: [] } });
    await inPieces(transcript.turns, PIECE, (turns) => tell({ type: "turns", turns }), () => !signal.aborted);
  }
  if (!signal.aborted) tell({ type: "verify", text, format });
}

/** Verifies on the thread of the page. It cannot be stopped, but its verdict is let go of. */
async function verifyHere(request: VerifyRequest, signal: AbortSignal, onStep: OnStep): Promise<ArticleVerdict> {
  const { runVerifier } = await import("virtual:verifier-code");
  // What is shown meanwhile is painted before the page is busy.
  await rest();
  if (signal.aborted) throw reasonOf(signal);
  return runVerifier().verifyRequest(request, onStep);
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error("stopped");
}
