import type { Transcript, Turn } from "@colloquy/corpus-schema";
import { createQuoteIndex } from "@colloquy/quotation-verifier";
import { verifyArticle, type ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { inPieces } from "./in-pieces.js";
import type { VerifierMessage, VerifierOrder, VerifyRequest, VerifyStep } from "./verifier-message.js";

/** How many quotations are handed over at once. */
const PIECE = 100;

/** Verifies the quotations of an article against transcripts. */
export function verifyRequest({ transcripts, text, format }: VerifyRequest, onStep: (step: VerifyStep) => void): ArticleVerdict {
  onStep("transcripts");
  const index = createQuoteIndex(transcripts);
  onStep("article");
  return verifyArticle(index, text, format === null ? {} : { format });
}

/** Answers one request, in a worker of its own, which the page ends when it has the verdict or wants it no more. */
export function answerVerification(): void {
  const transcripts: (Transcript & { readonly turns: Turn[] })[] = [];
  addEventListener("message", ({ data }: MessageEvent<VerifierOrder>) => {
    if (data.type === "transcript") transcripts.push({ ...data.transcript, turns: [] });
    else if (data.type === "turns") transcripts.at(-1)?.turns.push(...data.turns);
    else answer({ transcripts, text: data.text, format: data.format }).catch((error: unknown) => say({ type: "failed", message: String(error) }));
  });
}

async function answer(request: VerifyRequest): Promise<void> {
  const verdict = verifyRequest(request, (step) => say({ type: "step", step }));
  say({ type: "verdict", verdict: { ...verdict, quotations: [] } });
  await inPieces(verdict.quotations, PIECE, (quotations) => say({ type: "quotations", quotations }));
  say({ type: "complete" });
}

function say(message: VerifierMessage): void {
  postMessage(message);
}
