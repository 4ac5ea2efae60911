import { createQuoteIndex } from "@colloquy/quotation-verifier";
import { verifyArticle, type ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { putBack, takeApart } from "../reading/take-apart.js";
import type { VerifierMessage, VerifierOrder, VerifyRequest, VerifyStep } from "./verifier-message.js";

/** Verifies the quotations of an article against transcripts. */
export function verifyRequest({ transcripts, text, format }: VerifyRequest, onStep: (step: VerifyStep) => void): ArticleVerdict {
  onStep("transcripts");
  const index = createQuoteIndex(transcripts);
  onStep("article");
  return verifyArticle(index, text, format === null ? {} : { format });
}

/** Answers one request, in a worker of its own, which the page ends when it has the verdict or wants it no more. */
export function answerVerification(): void {
  let request: VerifyRequest | null = null;
  addEventListener("message", ({ data }: MessageEvent<VerifierOrder>) => {
    if (data.type === "request") request = data.request;
    else if (data.type === "piece") putBack(request, data.piece);
    else if (request !== null) answer(request);
  });
}

function answer(request: VerifyRequest): void {
  try {
    const { shell, pieces } = takeApart(verifyRequest(request, (step) => say({ type: "step", step })));
    say({ type: "verdict", verdict: shell });
    for (const piece of pieces) say({ type: "piece", piece });
    say({ type: "complete" });
  } catch (error) {
    say({ type: "failed", message: String(error) });
  }
}

function say(message: VerifierMessage): void {
  postMessage(message);
}
