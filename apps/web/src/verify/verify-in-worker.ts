import type { ArticleQuotation, ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { askWorker, reasonOf } from "../workers/ask-worker.js";
import { workerStarter } from "../workers/worker-starter.js";
import { inPieces, rest } from "./in-pieces.js";
import type { VerifierMessage, VerifierOrder, VerifyRequest, VerifyStep } from "./verifier-message.js";

const verifiers = workerStarter(async () => `(${String((await import("virtual:verifier-code")).runVerifier)})().answerVerification()`);

type OnStep = (step: VerifyStep) => void;

/**
 * Verifies an article in a worker of its own: the page stays answerable, and aborting ends the worker at once. The
 * promise is rejected with the signal's reason, or with what the worker died of. Where the browser starts no worker, the
 * page verifies by itself.
 */
export async function verifyInWorker(request: VerifyRequest, signal: AbortSignal, onStep: OnStep): Promise<ArticleVerdict> {
  let verdict: ArticleVerdict | null = null;
  const quotations: ArticleQuotation[] = [];
  const verified = await askWorker<VerifierMessage, ArticleVerdict>(
    verifiers,
    {
      tell: (worker) => handOver(worker, request, signal),
      hear: (message, done, fail) => {
        if (message.type === "step") onStep(message.step);
        else if (message.type === "verdict") ({ verdict } = message);
        else if (message.type === "quotations") quotations.push(...message.quotations);
        else if (message.type === "complete") done(verdict === null ? null : { ...verdict, quotations });
        else fail(message.message);
      },
    },
    signal,
  );
  return verified ?? verifyHere(request, signal, onStep);
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
