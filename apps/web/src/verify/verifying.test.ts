import { expect, test } from "vitest";
import { readDocument } from "../reading/read-document.js";
import { SAMPLE_ARTICLE } from "./sample-article.js";
import { verifyRequest } from "./verifier-worker.js";
import { createVerifier, type Verify } from "./verifying.js";

const document = await readDocument("Ann: Is it open?\n\nBo: It is open, and it was never closed.\n", () => undefined);
const article = { name: "", text: "“It is open,” said Bo. “It was closed,” said Bo.", format: null };
const atOnce: Verify = (request, _signal, onStep) => Promise.resolve(verifyRequest(request, onStep));

test("an article is checked against the open document, step by step", async () => {
  const verifier = createVerifier(atOnce);
  const steps: unknown[] = [];
  verifier.watch(() => steps.push(verifier.current().step));
  verifier.give(article);
  await verifier.check(document);
  expect(steps).toEqual([null, "transcripts", "transcripts", "article", null]);
  expect(verifier.current().verified?.verdict.counts).toEqual({ quotations: 2, holding: 1, failing: 1, others: 0 });
  expect(verifier.current().verified?.document).toBe(document);
});

test("what is stopped says nothing more, and the last verdict stays", async () => {
  let finish: (() => void) | null = null;
  const verifier = createVerifier(async (request, _signal, onStep) => {
    if (request.text !== article.text) await new Promise<void>((resolve) => (finish = resolve));
    return verifyRequest(request, onStep);
  });
  verifier.give(article);
  await verifier.check(document);
  const { verified } = verifier.current();
  verifier.give({ ...article, text: SAMPLE_ARTICLE });
  const checking = verifier.check(document);
  expect(verifier.current().step).toBe("transcripts");
  verifier.stop();
  expect(verifier.current().step).toBe(null);
  (finish as (() => void) | null)?.();
  await checking;
  expect(verifier.current().verified).toBe(verified);
  expect(verifier.current().article.text).toBe(SAMPLE_ARTICLE);
});

test("a verification that breaks off says why, and the article stays", async () => {
  const verifier = createVerifier(() => Promise.reject(new Error("no memory")));
  verifier.give(article);
  await verifier.check(document);
  expect(verifier.current()).toMatchObject({ article, step: null, failure: "Checking broke off: no memory" });
});

test("a file that is refused leaves the article as it was", () => {
  const verifier = createVerifier(atOnce);
  verifier.give(article);
  verifier.refuse("a.png is not a text file.");
  expect(verifier.current()).toMatchObject({ article, failure: "a.png is not a text file." });
  verifier.give({ ...article, text: "" });
  expect(verifier.current().failure).toBe(null);
});
