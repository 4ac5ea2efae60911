import fc from "fast-check";
import { expect, test } from "vitest";
import { createCodebook } from "../fixtures/create-codebook.js";
import { codedTalks, HARBOUR } from "../fixtures/coded-talks.js";
import { keywordModel } from "../models/keyword-model.js";
import { trainModel } from "../models/trained/train-model.js";
import { conversationsOf } from "../models/trained/training-example.js";
import { evaluate, evaluateModel } from "./evaluate.js";
import type { JudgedDocument } from "./judge-conversation.js";

const FLAT = createCodebook({ fish: ["fish*"], rope: ["rope*"], fog: ["fog*"] });

/** A document: what people gave, and the scores of a model, the highest first. */
const judged = (gold: readonly string[], scores: Readonly<Record<string, number>>, none: number | null = null): JudgedDocument => ({
  gold,
  scores: Object.entries(scores).map(([codeId, score]) => ({ codeId, score })).sort((a, b) => b.score - a.score),
  none,
});

test("accuracy, F1, confusions, calibration and coverage of one code for each document", () => {
  const result = evaluate(FLAT, [
    judged(["fish"], { fish: 0.9, rope: 0.1 }),
    judged(["fish"], { rope: 0.6, fish: 0.4 }),
    judged(["rope"], { rope: 0.7, fish: 0.3 }),
    judged(["fog"], { fish: 0.5, fog: 0.4 }),
  ]);
  expect(result).toMatchObject({ codes: "one", documents: 4, accuracy: 0.5 });
  expect(result.perCode).toEqual([
    { codeId: "fish", precision: 0.5, recall: 0.5, f1: 0.5, support: 2, given: 2 },
    { codeId: "rope", precision: 0.5, recall: 1, f1: 2 / 3, support: 1, given: 2 },
    { codeId: "fog", precision: 0, recall: 0, f1: 0, support: 1, given: 0 },
  ]);
  expect(result.macroF1).toBeCloseTo((0.5 + 2 / 3) / 3, 12);
  expect(result.confusions).toEqual([
    { gold: "fish", given: "rope", documents: 1 },
    { gold: "fog", given: "fish", documents: 1 },
  ]);
  expect(result.calibration.error).toBeCloseTo((0.1 + 0.6 + 0.3 + 0.5) / 4, 12);
  expect(result.riskCoverage.rows.find(({ threshold }) => threshold === 0.6)).toEqual({ threshold: 0.6, coverage: 0.75, documents: 3, risk: 1 / 3 });
});

test("micro-F1 counts codes and not documents; macro-F1 counts codes of training that were never found", () => {
  const several = evaluate(FLAT, [judged(["fish", "fog"], { fish: 0.9, rope: 0.8 }), judged(["rope"], { rope: 0.9 })]);
  expect(several.microF1).toBeCloseTo((2 * 2) / (3 + 3), 12);
  const one = evaluate(FLAT, [judged(["fish"], { fish: 0.9 }), judged(["fish"], { rope: 0.9 })], { trained: ["fish", "rope", "fog", null] });
  expect(one.microF1).toBeCloseTo(one.accuracy, 12);
  expect(one.macroF1).toBeCloseTo(2 / 3 / 4, 12);
});

test("a code that people never gave lowers no mean, and is listed", () => {
  const result = evaluate(FLAT, [judged(["fish"], { fish: 0.9 }), judged(["fish"], { fog: 0.9 })]);
  expect(result.macroF1).toBeCloseTo(2 / 3, 12);
  expect(result.perCode.map(({ codeId, support }) => [codeId, support])).toEqual([["fish", 2], ["fog", 0]]);
});

test.each<[string, readonly string[][], Record<string, number>, string | null]>([
  ["a wider code that nobody used is passed over", [["fish"]], { work: 0.9, fish: 0.5, school: 0.1 }, "fish"],
  ["a narrower code that nobody used is passed over", [["work"]], { work: 0.9, fish: 0.9, school: 0.1 }, "work"],
  ["a code elsewhere counts, used or not", [["fish"]], { school: 0.6, work: 0.4, fish: 0.3 }, "school"],
  ["of two that were used the narrower one with half of the score wins", [["fish"], ["work"]], { work: 0.8, fish: 0.4 }, "fish"],
  ["of two that were used the wider one wins over less than half", [["fish"], ["work"]], { work: 0.8, fish: 0.39 }, "work"],
  ["without a score there is no code", [["fish"]], {}, null],
])("in a hierarchy, %s", (_name, used, scores, expected) => {
  const others = used.map((gold) => judged(gold, { [gold[0] ?? ""]: 1 }));
  const { confusions, perCode } = evaluate(HARBOUR, [...others, judged(["weather"], scores)]);
  expect(confusions).toEqual([{ gold: "weather", given: expected, documents: 1 }]);
  expect(perCode.find(({ codeId }) => codeId === expected)?.given).toBe((expected !== null && used.some(([id]) => id === expected) ? 1 : 0) + 1);
});

test("documents without a code: by the chance that the model gives, or by the threshold", () => {
  expect(evaluate(FLAT, [judged([], { fish: 0.3 }, 0.7)]).accuracy).toBe(1);
  expect(evaluate(FLAT, [judged([], { fish: 0.6 }, 0.4)]).accuracy).toBe(0);
  expect(evaluate(FLAT, [judged([], { fish: 0.3 })], { threshold: 0.4 }).accuracy).toBe(1);
  expect(evaluate(FLAT, [judged([], { fish: 0.3 })], { threshold: 0.2 }).accuracy).toBe(0);
  const { perCode } = evaluate(FLAT, [judged([], { fish: 0.3 }, 0.7), judged(["fish"], { fish: 0.8 }, 0.2)]);
  expect(perCode.map(({ codeId, f1 }) => [codeId, f1])).toEqual([["fish", 1], [null, 1]]);
});

test("several codes of one document: the likeliest is right if it is one of them, each from the threshold on is given", () => {
  const result = evaluate(FLAT, [
    judged(["fish", "fog"], { fish: 0.9, fog: 0.6, rope: 0.1 }),
    judged(["rope"], { fish: 0.55, rope: 0.4 }),
  ]);
  expect(result).toMatchObject({ codes: "several", accuracy: 0.5 });
  expect(result.perCode.map(({ codeId, precision, recall }) => [codeId, precision, recall])).toEqual([["fish", 0.5, 1], ["rope", 0, 0], ["fog", 1, 1]]);
});

test("nothing is evaluated as nothing", () => {
  const result = evaluate(FLAT, []);
  expect(result).toMatchObject({ documents: 0, accuracy: 0, macroF1: 0, perCode: [], confusions: [], calibration: { error: 0 } });
});

test("a trained model knows its own examples, and conversations are read whole", () => {
  const talks = codedTalks(8);
  const { documents, accuracy } = evaluateModel(trainModel(HARBOUR, talks), talks);
  expect([documents, accuracy > 0.95]).toEqual([64, true]);
});

test("what was not coded, or coded with unknown codes only, is not judged", () => {
  const [talk] = conversationsOf([{ text: "Fish.", codeIds: ["whales"] }]);
  const twin = { ...talk, documents: [...(talk?.documents ?? [])], codes: [null] };
  expect(evaluateModel(keywordModel(FLAT), [twin, ...(talk === undefined ? [] : [talk])]).documents).toBe(0);
});

test("documents of no code are known to a model that learnt them", () => {
  const texts = [...Array(10).keys()].flatMap((n) => [{ text: `Herring ${n}.`, codeIds: ["fish"] }, { text: `Good morning ${n}.`, codeIds: [] }]);
  const examples = conversationsOf(texts);
  expect(evaluateModel(trainModel(FLAT, examples), examples).perCode.map(({ codeId, f1 }) => [codeId, f1])).toEqual([["fish", 1], [null, 1]]);
});

test("for any documents every measure is a share", () => {
  const id = fc.constantFrom("work", "fish", "rope", "school", "weather");
  const document = fc.record({
    gold: fc.uniqueArray(id, { maxLength: 2 }),
    scores: fc.dictionary(id, fc.double({ min: 0, max: 1, noNaN: true })),
    none: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), (documents) => {
      const result = evaluate(HARBOUR, documents.map(({ gold, scores, none }) => judged(gold, scores, none)));
      const risks = result.riskCoverage.rows.flatMap(({ coverage, risk }) => [coverage, risk ?? 0]);
      const measures = result.perCode.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
      const all = [result.accuracy, result.macroF1, result.microF1, result.calibration.error, result.riskCoverage.area, ...risks, ...measures];
      expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
      const coverages = result.riskCoverage.rows.map(({ coverage }) => coverage);
      expect(coverages).toEqual([...coverages].sort((a, b) => b - a));
    }),
  );
});
