import { sliceSpan, targetSpan, type Transcript } from "@colloquy/corpus-schema";
import { checkInvariants } from "@colloquy/corpus-schema/check-invariants";
import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyTexts } from "./classify-texts.js";
import { classifyTranscript } from "./classify-transcript.js";
import { buildTranscript, type TestLayout } from "./fixtures/build-transcript.js";
import { createCodebook } from "./fixtures/create-codebook.js";
import { keywordModel } from "./models/keyword-model.js";

const layout: TestLayout = { asks: "Q", answers: "A" };
const codebook = createCodebook({ oil: ["crude oil", "oil"], gas: ["natural gas"], npt: ["NPT treaty"] });
const model = keywordModel(codebook);

function classified(text: string, given: TestLayout = layout): { transcript: Transcript; slices: string[][] } {
  const transcript = classifyTranscript(model, buildTranscript(text, given));
  const assignments = transcript.classifications[0]?.assignments ?? [];
  const slices = assignments.map(({ evidence }) => evidence.map(({ span }) => sliceSpan(transcript.source, span)));
  return { transcript, slices };
}

test("adds one classification to a new transcript, and leaves the given one as it was", () => {
  const before = buildTranscript("Q: And oil?\n\nA: Yes.\n", layout);
  const copy = structuredClone(before);
  const once = classifyTranscript(model, deepFreeze(before));
  const twice = classifyTranscript(model, once, { threshold: 1 });
  expect(before).toEqual(copy);
  expect(twice.classifications.map(({ threshold }) => threshold)).toEqual([model.threshold, 1]);
  expect(once.classifications[0]).toMatchObject({
    codebookId: "test",
    codebookVersion: "1.0.0",
    assignedBy: "keyword-model 1",
    abstained: [],
    assignments: [{ targetId: before.exchanges[0]?.id, codeId: "oil" }],
  });
});

test("evidence is the source as it is, line wraps and divided words included", () => {
  const { slices } = classified("Q: What of crude\noil?\n\nA: Or natural\n\ngas?\n");
  expect(slices).toEqual([["crude\noil"], ["natural\n\ngas"]]);
});

test("turns outside of exchanges are classified by themselves", () => {
  const { transcript } = classified("Chair: Order. Crude oil.\n\nQ: Gas?\n\nA: Natural gas.\n");
  const [first, second] = transcript.classifications[0]?.assignments ?? [];
  expect(first).toMatchObject({ targetId: transcript.turns[0]?.id, codeId: "oil" });
  expect(second).toMatchObject({ targetId: transcript.exchanges[0]?.id, codeId: "gas" });
});

test("what nobody says does not count, and no phrase is read over it", () => {
  const text = "Q: Why (oil) crude (laughs) oil?\n\nA: No.\n";
  const paratexts = ["(oil)", "(laughs)"].map((words) => ({ kind: "stage-direction" as const, text: words }));
  const { transcript, slices } = classified(text, { ...layout, paratexts });
  expect(slices).toEqual([["oil"]]);
  const [assignment] = transcript.classifications[0]?.assignments ?? [];
  expect(assignment?.evidence[0]?.span.start).toBe(text.indexOf("oil?"));
});

test("an editorial note counts, since it says what the speaker meant", () => {
  const paratexts = [{ kind: "editorial-note" as const, text: "[NPT]" }];
  expect(classified("Q: Why?\n\nA: The [NPT] treaty.\n", { ...layout, paratexts }).slices).toEqual([["NPT] treaty"]]);
});

test("exchanges without any code are listed as abstained", () => {
  const { transcript } = classified("Q: How are you?\n\nA: Well.\n\nQ: And oil?\n\nA: No.\n");
  expect(transcript.classifications[0]?.abstained).toEqual([transcript.exchanges[0]?.id]);
});

test("a follow-up takes its context from the exchange that it takes further", () => {
  const text = "Q: Oil and oil?\n\nA: Oil.\n\nQ: Gas?\n\nA: No.\n\nQ: Again, oil?\n\nA: No.\n";
  const base = buildTranscript(text, layout);
  const scoreOf = (transcript: Transcript): number =>
    classifyTranscript(model, transcript).classifications[0]?.assignments.at(-1)?.score ?? 0;
  const followUpOf = base.exchanges[0]?.id ?? "";
  const exchanges = base.exchanges.map((exchange) => (exchange.ordinal === 3 ? { ...exchange, followUpOf } : exchange));
  expect(scoreOf({ ...base, exchanges })).toBeGreaterThan(scoreOf(base));
});

test("at most so many codes are given, the most telling ones", () => {
  const [all] = classifyTexts(model, ["oil oil oil and natural gas"]);
  const [one] = classifyTexts(model, ["oil oil oil and natural gas"], { maxCodes: 1 });
  expect(all?.topics.map(({ codeId }) => codeId)).toEqual(["oil", "gas"]);
  expect(one?.topics).toEqual(all?.topics.slice(0, 1));
});

test("a text's topics do not depend on the texts around it", () => {
  const texts = ["oil", "natural gas", "", "oil"];
  const together = classifyTexts(model, texts);
  expect(together).toEqual(texts.flatMap((text) => classifyTexts(model, [text])));
  expect(together.map(({ topics }) => topics.length)).toEqual([1, 1, 0, 1]);
});

test("an exchange whose turns do not exist is left without a code", () => {
  const base = buildTranscript("Q: Oil?\n\nA: Oil.\n", layout);
  const exchanges = base.exchanges.map((exchange) => ({ ...exchange, questionTurnIds: ["gone"], answerTurnIds: [] }));
  const [classification] = classifyTranscript(model, { ...base, exchanges }).classifications;
  expect(classification?.abstained).toEqual([base.exchanges[0]?.id]);
  expect(classification?.assignments.every(({ targetId }) => base.turns.some(({ id }) => id === targetId))).toBe(true);
});

test("a transcript with nothing in it has nothing to say", () => {
  expect(classified("").transcript.classifications[0]).toMatchObject({ abstained: [], assignments: [] });
});

const parts = ["oil", "crude", "natural", "gas", "NPT", "treaty", "\n", "  ", "’s", "-", "é", "𝒜", "(x)", "."];
const words = fc.constantFrom(...parts);
const speech = fc.array(words, { maxLength: 12 }).map((given) => `x ${given.join(" ")}`);
const conversation = fc
  .array(fc.tuple(fc.constantFrom("Q", "A", "Chair"), speech), { maxLength: 8 })
  .map((turns) => turns.map(([label, said]) => `${label}: ${said}\n\n`).join(""));

test("every target is either given codes with evidence inside of it, or abstained, never both", () => {
  fc.assert(
    fc.property(conversation, fc.double({ min: 0, max: 1, noNaN: true }), (text, threshold) => {
      const transcript = classifyTranscript(model, buildTranscript(text, layout), { threshold });
      const [classification] = transcript.classifications;
      const codes = new Set(["evidence-in-target", "score-range", "code-known", "reference"]);
      const findings = checkInvariants(transcript, { codebooks: [codebook] });
      expect(findings.filter((finding) => codes.has(finding.code))).toEqual([]);
      const given = new Set(classification?.assignments.map(({ targetId }) => targetId));
      const inExchanges = transcript.exchanges.flatMap((one) => [...one.questionTurnIds, ...one.answerTurnIds]);
      const loose = transcript.turns.map(({ id }) => id).filter((id) => !inExchanges.includes(id));
      const targets = [...transcript.exchanges.map(({ id }) => id), ...loose];
      expect([...given, ...(classification?.abstained ?? [])].sort()).toEqual(targets.sort());
    }),
  );
});

test("every piece of evidence reads as its term, and lies in a turn of its target", () => {
  fc.assert(
    fc.property(conversation, (text) => {
      const transcript = classifyTranscript(model, buildTranscript(text, layout), { threshold: 0 });
      for (const { targetId, evidence } of transcript.classifications[0]?.assignments ?? []) {
        const hull = targetSpan(transcript, targetId);
        for (const { span, term } of evidence) {
          const slice = sliceSpan(transcript.source, span);
          expect(slice.toLowerCase().split(/[^\p{L}]+/u)).toEqual(term?.toLowerCase().split(" "));
          expect(hull !== null && hull.start <= span.start && span.end <= hull.end).toBe(true);
        }
      }
    }),
  );
});

test("the same input gives the same output", () => {
  fc.assert(
    fc.property(conversation, (text) => {
      const run = (): string =>
        JSON.stringify(classifyTranscript(keywordModel(codebook), buildTranscript(text, layout)));
      expect(run()).toBe(run());
    }),
    { numRuns: 20 },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
