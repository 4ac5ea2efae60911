import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyTexts } from "./classify-texts.js";
import { classifyTranscript } from "./classify-transcript.js";
import { places } from "./codebooks/places.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { HARBOUR } from "./fixtures/coded-talks.js";
import { createCode, createCodebook } from "./fixtures/create-codebook.js";
import { keywordModel } from "./models/keyword-model.js";
import { trainModel } from "./models/trained/train-model.js";
import { conversationsOf } from "./models/trained/training-example.js";

const model = keywordModel(places);

test.each([
  ["one word", "China", ["china"]],
  ["one acronym", "NATO", ["nato"]],
  ["nothing", "", []],
  ["no letter", "…!? 🇰🇿 \u0000", []],
  ["half of a surrogate pair", "\ud83c China \udf1f", ["china"]],
])("a text of %s is safe", (_, text, expected) => {
  const [classification] = classifyTexts(model, [text], { maxCodes: 1 });
  expect(classification?.topics.map(({ codeId }) => codeId)).toEqual(expected);
});

test.each([
  ["one word", "a".repeat(10_000_000)],
  ["one acronym", "a.".repeat(2_000_000)],
  ["one chain of hyphens", "new-".repeat(1_000_000)],
  ["one chain of apostrophes", "a'".repeat(2_000_000)],
  ["the first word of many terms", "United ".repeat(500_000)],
])("megabytes of %s are read to the end", (_, text) => {
  const [classification] = classifyTexts(model, [`${text} . China`], { threshold: 0 });
  expect(classification?.topics.find(({ codeId }) => codeId === "china")?.evidence).toMatchObject([
    { span: { start: text.length + 3, end: text.length + 8 } },
  ]);
});

test("a turn of a hundred thousand lines is mapped to the source to the end", () => {
  const text = `Q: Why?\n\nA: ${"said China\n".repeat(100_000)}and Peru.`;
  const transcript = classifyTranscript(model, buildTranscript(text, { asks: "Q", answers: "A" }), { threshold: 0 });
  const evidence = transcript.classifications[0]?.assignments.find(({ codeId }) => codeId === "peru")?.evidence;
  expect(evidence).toMatchObject([{ span: { start: text.length - 5, end: text.length - 1 } }]);
});

test("a broken codebook gives a model that works with what is sound in it, and says the rest", () => {
  const broken = keywordModel(
    createCodebook({
      a: { parentId: "b", terms: ["apple", "", "x*"] },
      b: { parentId: "a", terms: ["(a+)+$", "pear"] },
      c: { parentId: "none", facetId: "none", terms: ["apple"] },
    }),
  );
  expect(broken.diagnostics.map(({ code }) => code).sort()).toEqual(
    ["empty-term", "parent-cycle", "short-stem", "unknown-facet", "unknown-parent"],
  );
  const [classification] = classifyTexts(broken, ["apple and pear"]);
  expect(classification?.topics.map(({ codeId }) => codeId).sort()).toEqual(["a", "b", "c"]);
});

test.each(["(a+)+$", ".*", "[a-z]", "\\bfish\\b", "a|b", "^"])("the term %j is words and no regular expression", (term) => {
  const written = keywordModel(createCodebook({ a: [term] }));
  const [elsewhere, hostile] = classifyTexts(written, ["zebra quilt", "a".repeat(100_000)], { threshold: 0 });
  expect([elsewhere?.topics, hostile?.topics]).toEqual([[], []]);
});

test.each([
  ["one word", "a".repeat(10_000_000)],
  ["words", "herring hemp ".repeat(800_000)],
  ["one chain of hyphens", "new-".repeat(1_000_000)],
])("megabytes of %s are learnt from and scored", (_name, text) => {
  const examples = conversationsOf([{ text, codeIds: ["fish"] }, { text: "hemp", codeIds: ["rope"] }, { text: "herring", codeIds: ["fish"] }]);
  const trained = trainModel(HARBOUR, examples);
  const [classification] = classifyTexts(trained, [`${text} herring`], { threshold: 0 });
  for (const { score, evidence } of classification?.topics ?? []) {
    expect(score).toBeGreaterThanOrEqual(0);
    for (const { span } of evidence) expect(span.end).toBeLessThanOrEqual(text.length + 8);
  }
  expect(classification?.topics.length).toBeGreaterThan(0);
});

test("a long chain of codes does not exhaust the stack", () => {
  const codes = Array.from({ length: 5_000 }, (_, index) =>
    createCode(`c${index}`, { parentId: index === 0 ? null : `c${index - 1}`, terms: index === 4_999 ? ["deep"] : [] }),
  );
  const [classification] = classifyTexts(keywordModel({ ...createCodebook({}), codes }), ["deep"]);
  expect(classification?.topics[0]?.codeId).toBe("c4999");
});

test("names of object properties are words like any other", () => {
  const words = ["constructor", "__proto__", "toString"];
  const [classification] = classifyTexts(keywordModel(createCodebook({ a: words })), words.slice(0, 1));
  expect(classification?.topics.map(({ codeId }) => codeId)).toEqual(["a"]);
});

test("no codebook and no text makes a model throw", () => {
  const code = fc.record({
    id: fc.string(),
    parentId: fc.option(fc.string()),
    terms: fc.array(fc.string({ unit: "binary" })),
    excludes: fc.array(fc.string({ unit: "binary" })),
  });
  fc.assert(
    fc.property(fc.array(code), fc.string({ unit: "binary" }), (codes, text) => {
      const codebook = { ...createCodebook({}), codes: codes.map(({ id, ...rest }) => createCode(id, rest)) };
      expect(classifyTexts(keywordModel(codebook), [text])).toHaveLength(1);
    }),
  );
});
