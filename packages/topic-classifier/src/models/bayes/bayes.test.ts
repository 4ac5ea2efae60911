import { expect, test } from "vitest";
import { classifyTexts } from "../../classify-texts.js";
import { codedTalks, HARBOUR } from "../../fixtures/coded-talks.js";
import { createCodebook } from "../../fixtures/create-codebook.js";
import type { TopicModel } from "../topic-model.js";
import { conversationsOf } from "../trained/training-example.js";
import { bayesLearner } from "./bayes-learner.js";
import { selfTrain } from "./self-train.js";

const likeliest = (model: TopicModel, text: string): string | undefined =>
  (classifyTexts(model, [text], { threshold: 0 })[0]?.topics ?? []).find(({ codeId }) => codeId !== "work")?.codeId;

test("examples learnt one at a time teach what all at once do", () => {
  const talks = codedTalks(8);
  const together = bayesLearner(HARBOUR);
  together.learn(talks);
  const apart = bayesLearner(HARBOUR);
  for (const talk of talks) apart.learn([talk]);
  for (const { documents } of talks) expect(apart.model().score(documents)).toEqual(together.model().score(documents));
  expect(likeliest(together.model(), "Hemp and tar.")).toBe("rope");
});

test("a correction counts at once, and a model that was taken before stays as it was", () => {
  const learner = bayesLearner(HARBOUR);
  learner.learn(conversationsOf([{ text: "The buoy is red.", codeIds: ["weather"] }, { text: "The almanac.", codeIds: ["school"] }]));
  const before = learner.model();
  expect(likeliest(before, "A green buoy.")).toBe("weather");
  learner.learn(conversationsOf([1, 2, 3].map(() => ({ text: "The buoy, a buoy.", codeIds: ["fish"] }))));
  expect(likeliest(learner.model(), "A green buoy.")).toBe("fish");
  expect(likeliest(before, "A green buoy.")).toBe("weather");
});

test("a learner that learnt nothing gives no codes, and says so", () => {
  const model = bayesLearner(HARBOUR).model();
  expect(model.diagnostics.map(({ code }) => code)).toContain("no-examples");
  expect(classifyTexts(model, ["Herring."])[0]?.topics).toEqual([]);
});

test("self-training finds words that no term has", () => {
  const codebook = createCodebook({ fish: ["herring"], rope: ["hemp"] });
  const texts = ["The herring and the brine.", "Herring in brine, always brine.", "Hemp and tar on the walk.", "The hemp, the tar, the walk."];
  const conversations = texts.map((text) => [{ parts: [{ role: "statement" as const, text }], previous: null }]);
  const model = selfTrain(codebook, conversations, { share: 1 });
  expect(likeliest(model, "Brine.")).toBe("fish");
  expect(likeliest(model, "Tar on the walk.")).toBe("rope");
});

test.each([[{ rounds: 0 }], [{ rounds: 1.5 }], [{ share: 0 }], [{ share: Number.NaN }]])("%j is refused", (options) => {
  expect(() => selfTrain(HARBOUR, [], options)).toThrow(RangeError);
});
