import { sliceSpan } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "../../fixtures/build-transcript.js";
import { createCodebook } from "../../fixtures/create-codebook.js";
import { classifyWithScorer } from "./classify-outside.js";
import type { OutsideScorer } from "./outside-scorer.js";

const codebook = createCodebook({ fish: [], rope: [] });
const transcript = buildTranscript("Q: What of the\nherring?\n\nA: It came in spring.\n\nQ: And hemp?\n\nA: Yes.\n", { asks: "Q", answers: "A" });
const scorer = (answer: unknown): OutsideScorer => ({ name: "model 7", score: () => Promise.resolve(answer as never) });
const run = (answer: unknown): ReturnType<typeof classifyWithScorer> => classifyWithScorer(scorer(answer), codebook, transcript);

test("a code with words of the exchange is given, and the words are those of the source", async () => {
  const { transcript: coded, diagnostics } = await run([[{ codeId: "fish", score: 0.9, quotes: ["the herring", "It came in spring."] }], []]);
  expect(diagnostics).toEqual([]);
  const [classification] = coded.classifications;
  expect(classification).toMatchObject({ assignedBy: "model 7", threshold: 0.5, abstained: [transcript.exchanges[1]?.id] });
  const spans = classification?.assignments[0]?.evidence.map(({ span }) => sliceSpan(coded.source, span));
  expect(spans).toEqual(["the\nherring", "It came in spring."]);
});

test.each<[string, unknown, string[]]>([
  ["a quote that nobody said", [[{ codeId: "fish", score: 1, quotes: ["the cod"] }], []], ["quote-not-found", "no-evidence"]],
  ["no quote", [[{ codeId: "fish", score: 1, quotes: [] }], []], ["no-evidence"]],
  ["an empty quote", [[{ codeId: "fish", score: 1, quotes: [" "] }], []], ["quote-not-found", "no-evidence"]],
  ["a code that is none", [[{ codeId: "cod", score: 1, quotes: ["herring"] }], []], ["unknown-code"]],
  ["a score above 1", [[{ codeId: "fish", score: 7, quotes: ["herring"] }], []], ["score-range"]],
  ["a score that is no number", [[{ codeId: "fish", score: Number.NaN, quotes: ["herring"] }], []], ["score-range"]],
  ["too few lists", [[]], ["missing-answer"]],
  ["no list", "fish", ["scorer-failed"]],
  ["lists of nothing", [[null], [undefined, 3]], ["unknown-code", "unknown-code", "unknown-code"]],
])("%s is reported and believed by nobody", async (_, answer, codes) => {
  const { transcript: coded, diagnostics } = await run(answer);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(coded.classifications[0]?.assignments).toEqual([]);
});

test("a scorer that throws leaves all exchanges without a code", async () => {
  const failing: OutsideScorer = { name: "model 7", score: () => Promise.reject(new Error("no network")) };
  const { transcript: coded, diagnostics } = await classifyWithScorer(failing, codebook, transcript);
  expect(diagnostics).toMatchObject([{ code: "scorer-failed", message: "model 7 failed: no network" }]);
  expect(coded.classifications[0]?.abstained).toHaveLength(2);
});

test("no answer makes it throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (answer) => {
      const { transcript: coded } = await run(answer);
      for (const { evidence } of coded.classifications[0]?.assignments ?? []) expect(evidence.length).toBeGreaterThan(0);
    }),
  );
});
