import type { Codebook } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCodebook } from "../fixtures/create-codebook.js";
import { countBackground } from "./keyword/background.js";
import type { KeywordWeights } from "./keyword/keyword-weights.js";
import { keywordModel } from "./keyword-model.js";
import type { PartRole, TopicDocument } from "./topic-model.js";

const codebook = createCodebook({ oil: ["oil", "crude", "barrel*"], gas: ["gas"], tea: ["tea"] });

function ask(question: string, answer: string, previous: number | null = null): TopicDocument {
  return { parts: [part("question", question), part("answer", answer)], previous };
}

function part(role: PartRole, text: string): TopicDocument["parts"][number] {
  return { role, text };
}

/** The scores of each document by code. */
function scores(
  documents: readonly TopicDocument[],
  weights: Partial<KeywordWeights> = {},
  used: Codebook = codebook,
): Record<string, number>[] {
  return keywordModel(used, { weights })
    .score(documents)
    .map((codes) => Object.fromEntries(codes.map(({ codeId, score }) => [codeId, score])));
}

test("different terms say more than one term as often", () => {
  const [many, same] = scores([ask("", "oil, crude, barrels"), ask("", "oil, oil, oil")], { distinctiveness: false });
  expect(many?.["oil"]).toBeGreaterThan(same?.["oil"] ?? 1);
});

test("each further place of a term says less, and with saturation 0 nothing", () => {
  const documents = ["oil", "oil oil", "oil oil oil"].map((text) => ask("", text));
  const off = { distinctiveness: false, lengthDamping: 0 };
  const [one = 0, two = 0, three = 0] = scores(documents, off).map((codes) => codes["oil"]);
  expect(two).toBeGreaterThan(one);
  expect(three - two).toBeLessThan(two - one);
  expect(new Set(scores(documents, { ...off, saturation: 0 }).map((codes) => codes["oil"])).size).toBe(1);
});

test("a place in a long text says less than in a short one, unless length damping is off", () => {
  const documents = [ask("", "oil"), ask("", `oil ${"word ".repeat(200)}`)];
  const [short, long] = scores(documents, { distinctiveness: false });
  expect(short?.["oil"]).toBeGreaterThan(2 * (long?.["oil"] ?? 1));
  const [shortUndamped, longUndamped] = scores(documents, { distinctiveness: false, lengthDamping: 0 });
  expect(shortUndamped).toEqual(longUndamped);
});

test("the question says more than the answer, unless both weigh alike", () => {
  const documents = [ask("oil or not", "gas or not")];
  const [asked] = scores(documents);
  expect(asked?.["oil"]).toBeGreaterThan(asked?.["gas"] ?? 1);
  const [even] = scores(documents, { question: 1 });
  expect(even?.["oil"]).toBe(even?.["gas"]);
});

test("the previous exchange strengthens a code that has evidence of its own, and adds no other", () => {
  const documents = [ask("oil and gas", "oil"), ask("and now", "oil for tea", 0)];
  const [, after] = scores(documents, { distinctiveness: false });
  const [, alone] = scores(documents, { distinctiveness: false, previous: 0 });
  expect(after?.["oil"]).toBeGreaterThan(alone?.["oil"] ?? 1);
  expect(after?.["tea"]).toBe(alone?.["tea"]);
  expect(after).not.toHaveProperty("gas");
});

test("the previous exchange never more than doubles the evidence", () => {
  const documents = [ask("oil", "crude, barrels"), ask("", `oil ${"word ".repeat(300)}`, 0)];
  const evidence = (share: number): number => {
    const [, after] = scores(documents, { distinctiveness: false, previous: share });
    return -Math.log1p(-(after?.["oil"] ?? 0));
  };
  expect(evidence(1)).toBeCloseTo(2 * evidence(0), 10);
});

test("what comes up in every exchange leads none, unless distinctiveness is off", () => {
  const documents = ["gas", "tea", "crude"].map((other) => ask("Our oil", `Our oil and ${other}: our oil`));
  const leads = (distinctiveness: boolean): string[] =>
    keywordModel(createCodebook({ home: ["our oil"], gas: ["gas"], tea: ["tea"], crude: ["crude"] }), {
      weights: { distinctiveness },
    })
      .score(documents)
      .map(([lead]) => lead?.codeId ?? "");
  expect(leads(true)).toEqual(["gas", "tea", "crude"]);
  expect(leads(false)).toEqual(["home", "home", "home"]);
});

test("a subject that is named in passing elsewhere still leads its exchange", () => {
  const passing = `gas ${"word ".repeat(100)} oil`;
  const about = `oil, oil, ${"word ".repeat(30)} tea`;
  const documents = [ask("oil", about), ask("gas", passing), ask("gas", passing), ask("gas", passing)];
  expect(keywordModel(codebook).score(documents)[0]?.[0]?.codeId).toBe("oil");
});

test("a term that is common in the background says less", () => {
  const background = countBackground(codebook, ["tea", "tea and oil", "tea", "nothing"]);
  expect(background).toEqual({ documents: 4, termDocuments: { tea: 3, oil: 1 } });
  const [codes] = keywordModel(codebook, { background }).score([ask("", "oil or tea")]);
  expect(codes?.map(({ codeId }) => codeId)).toEqual(["oil", "tea"]);
});

const tree = createCodebook({
  energy: { terms: ["power"] },
  oil: { parentId: "energy", terms: ["oil"] },
  gas: { parentId: "energy", terms: ["gas"] },
  shale: { parentId: "gas", terms: ["shale"] },
});

test("one narrower code with the evidence leads, its parents follow in order", () => {
  const [codes] = keywordModel(tree).score([ask("", "shale")]);
  expect(codes?.map(({ codeId }) => codeId)).toEqual(["shale", "gas", "energy"]);
});

test("a parent leads where the evidence is spread over what it contains, and has all of it", () => {
  const [codes] = keywordModel(tree).score([ask("", "oil, gas")]);
  expect(codes?.map(({ codeId }) => codeId)).toEqual(["energy", "oil", "gas"]);
  expect(codes?.[0]?.evidence.map(({ term }) => term)).toEqual(["oil", "gas"]);
});

test("without roll-up a parent has only its own terms", () => {
  const [codes] = keywordModel(tree, { weights: { rollUp: 0 } }).score([ask("", "oil, gas")]);
  expect(codes?.map(({ codeId }) => codeId)).toEqual(["oil", "gas"]);
});

test("codes that score alike come in the codebook's order", () => {
  const [codes] = keywordModel(codebook).score([ask("", "tea, gas, oil")]);
  expect(codes?.map(({ codeId }) => codeId)).toEqual(["oil", "gas", "tea"]);
});

test.each([
  [{ question: -1 }],
  [{ previous: NaN }],
  [{ rollUp: Infinity }],
  [{ lengthDamping: 1.5 }],
  [{ pivotLength: 0 }],
])("refuses %j as weights", (weights) => {
  expect(() => keywordModel(codebook, { weights })).toThrow(RangeError);
});

const text = fc.array(fc.constantFrom("oil", "gas", "shale", "power", "word", ",")).map((words) => words.join(" "));
const weight = fc.double({ min: 0, max: 5, noNaN: true });
const anyWeights = fc.record({
  question: weight,
  previous: weight,
  rollUp: weight,
  distinctiveness: fc.boolean(),
  saturation: weight,
  lengthDamping: fc.double({ min: 0, max: 1, noNaN: true }),
  pivotLength: fc.double({ min: 1, max: 500, noNaN: true }),
});

test("every score is from 0 to 1, and its evidence is there, in order, and adds up to it without context", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), anyWeights, (pairs, weights) => {
      const documents = pairs.map(([question, answer], index) => ask(question, answer, index === 0 ? null : index - 1));
      keywordModel(tree, { weights }).score(documents).forEach((codes, index) => {
        for (const { score, evidence } of codes) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
          const sum = evidence.reduce((total, place) => total + place.weight, 0);
          expect(sum).toBeLessThanOrEqual(score + 1e-9);
          if (index === 0 || weights.previous === 0) expect(sum).toBeCloseTo(score, 9);
          for (const { part: at, span, term } of evidence) {
            expect(documents[index]?.parts[at]?.text.slice(span.start, span.end)).toBe(term);
          }
          const places = evidence.map(({ part: at, span }) => at * 1e6 + span.start);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        const order = codes.map(({ score }) => score);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      });
    }),
  );
});

test("what stands around says what a document without terms is about, to callers who want no evidence", () => {
  const talk = ["oil, oil, oil", "and so on", "oil again"].map((said, at) => ({ parts: [{ role: "statement" as const, text: said }], previous: at === 0 ? null : at - 1 }));
  const model = keywordModel(codebook, { weights: { surroundings: 0.4 } });
  expect(model.score(talk, { evidence: false })[1]?.map(({ codeId }) => codeId)).toEqual(["oil"]);
  expect(model.score(talk)[1]).toEqual([]);
  expect(keywordModel(codebook).score(talk, { evidence: false })[1]).toEqual([]);
});
