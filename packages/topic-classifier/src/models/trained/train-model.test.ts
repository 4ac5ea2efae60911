import { sliceSpan } from "@colloquy/corpus-schema";
import { checkInvariants } from "@colloquy/corpus-schema/check-invariants";
import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyTexts } from "../../classify-texts.js";
import { classifyTranscript } from "../../classify-transcript.js";
import { buildTranscript } from "../../fixtures/build-transcript.js";
import { codedTalks, HARBOUR } from "../../fixtures/coded-talks.js";
import { createCodebook } from "../../fixtures/create-codebook.js";
import { trainModel } from "./train-model.js";
import { conversationsOf, type CodedConversation } from "./training-example.js";

const TALKS = codedTalks(8);
const MODEL = trainModel(HARBOUR, TALKS);
const codesOf = (model: typeof MODEL, text: string): string[] => (classifyTexts(model, [text], { threshold: 0 })[0]?.topics ?? []).map(({ codeId }) => codeId);

test("what was coded is known again, also in other words of the same stems", () => {
  expect(codesOf(MODEL, "Hemp and tar.")[0]).toBe("work");
  expect(codesOf(MODEL, "Hemp and tar.")[1]).toBe("rope");
  expect(codesOf(MODEL, "Teachers, and what they read.")[0]).toBe("school");
  expect(codesOf(MODEL, "A foggy morning.")[0]).toBe("weather");
});

test("terms of the codebook count without an example that has them", () => {
  const codebook = createCodebook({ fish: ["trawler*", "fish*"], rope: ["cordage", "rope*"] });
  const model = trainModel(codebook, conversationsOf([
    { text: "A fish is a fish.", codeIds: ["fish"] },
    { text: "The fishes of the sound.", codeIds: ["fish"] },
    { text: "A rope in the shed.", codeIds: ["rope"] },
    { text: "Ropes of all lengths.", codeIds: ["rope"] },
  ]));
  expect(codesOf(model, "Two trawlers.")[0]).toBe("fish");
  expect(codesOf(model, "Cordage.")[0]).toBe("rope");
});

test("a wider code has the chances of all that it contains", () => {
  const [scores = []] = MODEL.score([{ parts: [{ role: "answer", text: "The herring and the hemp." }], previous: null }], { least: 0 });
  const of = (id: string): number => scores.find(({ codeId }) => codeId === id)?.score ?? 0;
  expect(of("work")).toBeCloseTo(of("fish") + of("rope"), 12);
  expect(of("work") + of("school") + of("weather")).toBeCloseTo(1, 9);
});

test("evidence is words of the target, for and against, weighed by their share of the score", () => {
  const transcript = classifyTranscript(MODEL, buildTranscript("Q: A school\nbook?\n\nA: A teacher reads; fog, storm, wind.\n", { asks: "Q", answers: "A" }), { threshold: 0.2 });
  const about = new Set(["evidence-in-target", "score-range", "code-known", "reference"]);
  expect(checkInvariants(transcript, { codebooks: [HARBOUR] }).filter((found) => about.has(found.code))).toEqual([]);
  const assignment = transcript.classifications[0]?.assignments.find(({ codeId }) => codeId === "school");
  const read = assignment?.evidence.map(({ span, weight = 0 }) => [sliceSpan(transcript.source, span), weight > 0]);
  expect(read).toContainEqual(["school\nbook", true]);
  expect(read?.some(([words, positive]) => /fog|storm|wind/.test(String(words)) && positive === false)).toBe(true);
  const total = assignment?.evidence.reduce((sum, { weight = 0 }) => sum + Math.max(0, weight), 0) ?? 0;
  expect(total).toBeLessThanOrEqual((assignment?.score ?? 0) + 1e-9);
});

test("a document is heard with those around it, unless that is switched off", () => {
  const talk = ["Fog in the sound.", "The wall.", "And then the wind."].map((text, at) => ({ parts: [{ role: "answer" as const, text }], previous: at === 0 ? null : at - 1 }));
  const chance = (model: typeof MODEL): number => model.score(talk, { least: 0 })[1]?.find(({ codeId }) => codeId === "weather")?.score ?? 0;
  const alone = trainModel(HARBOUR, TALKS, { smoothing: false, context: { before: 0, after: 0, beyond: 0 } });
  expect(chance(MODEL)).toBeGreaterThan(chance(alone));
});

test("words that no example has leave a target without a code", () => {
  expect(classifyTexts(MODEL, ["Zzz qqq.", "", "12345"], { threshold: 0 }).map(({ topics }) => topics)).toEqual([[], [], []]);
});

test("several codes of one document have chances of their own", () => {
  const texts = [...Array(12).keys()].flatMap((n) => [
    { text: `The herring ${n} and the fog.`, codeIds: ["fish", "weather"] },
    { text: `Herring ${n} on the quay.`, codeIds: ["fish"] },
    { text: `Only fog ${n}.`, codeIds: ["weather"] },
    { text: `Nothing ${n} of that.`, codeIds: [] },
  ]);
  const model = trainModel(HARBOUR, conversationsOf(texts));
  const [both, none] = classifyTexts(model, ["Herring, and the fog.", "Nothing of that."]);
  expect(both?.topics.map(({ codeId }) => codeId).sort()).toEqual(["fish", "weather", "work"]);
  expect(none?.topics).toEqual([]);
});

test("documents without a code are a class of their own, which is never given", () => {
  const texts = [...Array(10).keys()].flatMap((n) => [{ text: `Herring ${n}.`, codeIds: ["fish"] }, { text: `Good morning ${n}.`, codeIds: [] }]);
  const [hello] = classifyTexts(trainModel(HARBOUR, conversationsOf(texts)), ["Good morning."]);
  expect(hello?.topics).toEqual([]);
});

const talkOf = (codes: readonly (readonly string[] | null)[]): CodedConversation => ({ documents: codes.map(() => ({ parts: [{ role: "answer", text: "Words." }], previous: null })), codes });

test.each<[string, CodedConversation[], string]>([
  ["nothing", [], "no-examples"],
  ["documents that nobody coded", [talkOf([null, null])], "no-examples"],
  ["one code", [talkOf([["fish"], ["fish"]])], "one-class"],
  ["a code that the codebook has not", [talkOf([["fish"], ["whales"]])], "unknown-code"],
  ["codes without an example", [talkOf([["fish"], ["rope"]])], "untrained-code"],
  ["fewer codes than documents", [{ ...talkOf([["fish"], ["rope"]]), codes: [["fish"]] }], "one-class"],
])("%s is reported as %s, and the model still scores", (_, examples, code) => {
  const model = trainModel(HARBOUR, examples);
  expect(model.diagnostics.map((finding) => finding.code)).toContain(code);
  expect(model.score(talkOf([null]).documents)).toHaveLength(1);
});

test("the same examples give the same scores to the bit", () => {
  const again = trainModel(HARBOUR, codedTalks(8));
  for (const { documents } of TALKS) expect(again.score(documents)).toEqual(MODEL.score(documents));
});

test.each([[{ cost: 0 }], [{ cost: Number.NaN }], [{ minDocuments: -1 }], [{ threshold: 2 }], [{ context: { before: -1 } }]])("the options %j are refused", (options) => {
  expect(() => trainModel(HARBOUR, TALKS, options)).toThrow(RangeError);
});

test("for any texts and codes, chances are chances and evidence lies inside", () => {
  const word = fc.constantFrom("herring", "fog", "hemp", "𝒜", "é", "\n", "school", "12", "漁");
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
  const code = fc.constantFrom("fish", "rope", "school", "weather", "nowhere");
  const example = fc.record({ text, codeIds: fc.uniqueArray(code, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(example, { maxLength: 12 }), text, (examples, given) => {
      const model = trainModel(HARBOUR, conversationsOf(examples), { features: { bits: 10 } });
      for (const { score, evidence } of classifyTexts(model, [given], { threshold: 0 })[0]?.topics ?? []) {
        expect(score >= 0 && score <= 1).toBe(true);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { span } of evidence) expect(given.slice(span.start, span.end).trim()).not.toBe("");
      }
    }),
    { numRuns: 60 },
  );
});
