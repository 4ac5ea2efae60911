import fc from "fast-check";
import { expect, test } from "vitest";
import { codedTalks, HARBOUR } from "../fixtures/coded-talks.js";
import { keywordModel } from "../models/keyword-model.js";
import { trainModel } from "../models/trained/train-model.js";
import { conversationsOf, type CodedConversation } from "../models/trained/training-example.js";
import { crossValidate, foldsOf } from "./cross-validation.js";
import { learningCurve } from "./learning-curve.js";
import { nextToCode } from "./next-to-code.js";

const TALKS = codedTalks(12);
const learn = (examples: readonly CodedConversation[]): ReturnType<typeof trainModel> => trainModel(HARBOUR, examples);

test("every conversation is judged once, by a model that has seen none of its group", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 14 }), fc.integer({ min: 2, max: 6 }), fc.integer(), (keys, folds, seed) => {
      const examples = keys.map((key) => ({ documents: [], codes: [[String(key)]] }));
      const groupOf = (conversation: CodedConversation): string => conversation.codes[0]?.[0] ?? "";
      const divided = foldsOf(examples, { folds, seed, groupOf });
      const groups = new Set(keys).size;
      expect(divided).toHaveLength(groups < 2 ? 0 : Math.min(folds, groups));
      for (const { train, test: judged } of divided) {
        expect(train.length + judged.length).toBe(examples.length);
        const known = new Set(train.map(groupOf));
        expect(judged.some((conversation) => known.has(groupOf(conversation)))).toBe(false);
      }
      if (divided.length > 0) expect(new Set(divided.flatMap(({ test: judged }) => judged)).size).toBe(examples.length);
    }),
  );
});

test("the keys of groups are asked for by the place among all examples, coded or not", () => {
  const of = (id: string | null): CodedConversation => ({ documents: [], codes: [id === null ? null : [id]] });
  const keys = ["u", "A", "A", "B", "B"];
  const examples = [of(null), of("fish"), of("rope"), of("fish"), of("rope")];
  for (const { test: judged } of foldsOf(examples, { folds: 2, groupOf: (_conversation, index) => keys[index] ?? "" })) {
    expect(new Set(judged.map((conversation) => keys[examples.indexOf(conversation)])).size).toBe(1);
  }
});

test("a model is judged by its own threshold, in its folds and in all of them", () => {
  const texts = ["Fish.", "Rope and more words that no term has.", "Nothing.", "School."].map((text, at) => ({ text, codeIds: at === 2 ? [] : [["fish", "rope", "", "school"][at] ?? ""] }));
  const { evaluation, folds } = crossValidate(HARBOUR, () => keywordModel(HARBOUR), conversationsOf(texts), { folds: 4 });
  expect(evaluation.accuracy).toBeCloseTo(folds.reduce((sum, { accuracy }) => sum + accuracy, 0) / folds.length, 12);
});

test("what is judged is all that was coded, and the whole lies between its parts", () => {
  const { evaluation, folds, judged } = crossValidate(HARBOUR, learn, TALKS, { folds: 4 });
  expect([evaluation.documents, folds.length, judged.length]).toEqual([96, 4, 12]);
  const accuracies = folds.map(({ accuracy }) => accuracy);
  expect(evaluation.accuracy).toBeGreaterThanOrEqual(Math.min(...accuracies));
  expect(evaluation.accuracy).toBeLessThanOrEqual(Math.max(...accuracies));
  expect(evaluation.accuracy).toBeGreaterThan(0.5);
});

test("one conversation cannot be divided: nothing is judged", () => {
  expect(crossValidate(HARBOUR, learn, TALKS.slice(0, 1)).evaluation.documents).toBe(0);
  expect(learningCurve(HARBOUR, learn, TALKS.slice(0, 1))).toEqual([]);
});

test.each([[{ folds: 1 }], [{ folds: 2.5 }], [{ folds: Number.NaN }]])("%j is refused", (options) => {
  expect(() => foldsOf(TALKS, options)).toThrow(RangeError);
});

test("more examples of the same kind do no worse, and each point says how many there were", () => {
  const curve = learningCurve(HARBOUR, learn, TALKS, { folds: 3, shares: [0.25, 1] });
  expect(curve.map(({ share, documents }) => [share, documents])).toEqual([[0.25, 16], [1, 64]]);
  expect(curve[1]?.accuracy).toBeGreaterThanOrEqual(curve[0]?.accuracy ?? 1);
  expect(() => learningCurve(HARBOUR, learn, TALKS, { shares: [0] })).toThrow(RangeError);
});

test("examples that are sorted by code are learnt from as a sample", () => {
  const sorted = conversationsOf(["fish", "rope", "school"].flatMap((id) => Array.from({ length: 12 }, (_, at) => ({ text: `${id} ${at}`, codeIds: [id] }))));
  const seen: number[] = [];
  learningCurve(HARBOUR, (examples) => {
    seen.push(new Set(examples.flatMap(({ codes }) => codes.flatMap((given) => given ?? []))).size);
    return trainModel(HARBOUR, examples);
  }, sorted, { folds: 2, shares: [0.5] });
  expect(seen).toEqual([3, 3]);
});

test("what is unclear is coded next, each pair of codes in turn, never what has codes or says nothing", () => {
  const open = conversationsOf(
    ["Fish and rope.", "Fish, fish and rope.", "Fish and school.", "Fish.", " "].map((text) => ({ text, codeIds: [] })),
  ).map((conversation) => ({ ...conversation, codes: [null] }));
  const coded = conversationsOf([{ text: "Rope and fish.", codeIds: [] }]);
  const next = nextToCode(keywordModel(HARBOUR), [...open, ...coded], 10);
  expect(next.map(({ conversation }) => conversation).sort()).toEqual([0, 1, 2, 3]);
  expect(next.slice(0, 2).map(({ conversation }) => conversation).sort()).toEqual([0, 2]);
  expect(next.every(({ margin, document }) => margin >= 0 && document === 0)).toBe(true);
  expect(nextToCode(keywordModel(HARBOUR), open, 1)).toHaveLength(1);
});
