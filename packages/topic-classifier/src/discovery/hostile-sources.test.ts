import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyTexts } from "../classify-texts.js";
import { keywordModel } from "../models/keyword-model.js";
import { discoverTopics } from "./discover-topics.js";
import type { DiscoveryOptions } from "./discovery-options.js";

const codesOf = (texts: readonly string[], options: Partial<DiscoveryOptions> = {}): string[] =>
  discoverTopics(texts, { topics: 2, seed: 1, ...options }).diagnostics.map(({ code }) => code);

test.each<[string, readonly string[], readonly string[]]>([
  ["nothing", [], ["no-documents"]],
  ["one empty text", [""], ["no-words"]],
  ["stop words", ["and then there was", "it is what it is"], ["no-words"]],
  ["marks and halves of characters", ["…!? \u0000", "\ud83c"], ["no-words"]],
  ["one word", ["harbour"], ["few-documents", "more-topics-than-documents"]],
  ["texts that are all alike", Array.from({ length: 10 }, () => "harbour ship"), ["empty-topic"]],
])("%s is reported, and nothing throws", (_, texts, codes) => {
  expect(codesOf(texts)).toEqual(codes);
});

test("a seed that stands nowhere or is no word is reported with its place", () => {
  const { diagnostics } = discoverTopics(["the harbour", "a school"], { topics: 2, seed: 1, seeds: [["harbour"], ["ship", "", "one two three"]] });
  expect(diagnostics.filter(({ code }) => code === "unknown-seed").map(({ path }) => path)).toEqual(["/seeds/1/0", "/seeds/1/1", "/seeds/1/2"]);
});

test("topics with nearly the same words are reported", () => {
  const shared = "harbour ship pilot tide mud ferry cargo captain lighthouse";
  const harbour = Array.from({ length: 10 }, (_, index) => `${shared} ${index % 2 === 0 ? "quay" : "crane"}`);
  const others = Array.from({ length: 30 }, (_, index) => `school pupil ${index % 3 === 0 ? "teacher" : "lesson"}`);
  const found = discoverTopics([...harbour, ...others], { topics: 5, seed: 1 });
  expect(found.diagnostics.map(({ code }) => code)).toEqual(["empty-topic", "double-topic"]);
});

test.each<[string, Partial<DiscoveryOptions>]>([
  ["topics", { topics: Number.NaN }],
  ["no topics", { topics: 0 }],
  ["half a topic", { topics: 1.5 }],
  ["too many topics", { topics: 201 }],
  ["seed", { seed: Number.NaN }],
  ["minDocuments", { minDocuments: Number.NaN }],
  ["a question's weight", { weights: { question: Number.NaN } }],
  ["a negative weight", { weights: { before: -1 } }],
  ["more seeds than topics", { topics: 1, seeds: [["a"], ["b"]] }],
  ["a background's texts", { background: { documents: Number.NaN, termDocuments: {} } }],
  ["a background's counts", { background: { documents: 1, termDocuments: { a: Number.NaN } } }],
])("options that cannot be meant throw a RangeError: %s", (_, options) => {
  expect(() => discoverTopics([], { topics: 2, seed: 1, ...options })).toThrow(RangeError);
});

test.each([
  ["one word", "a".repeat(10_000_000)],
  ["words that come again", "the harbour and the ship ".repeat(400_000)],
  ["different words", Array.from({ length: 1_200_000 }, (_, index) => `w${index.toString(36)}`).join(" ")],
])("ten megabytes in one text of %s are read to the end", (_, text) => {
  const { documents } = discoverTopics([text, "The school had a teacher."], { topics: 2, seed: 1 });
  expect(documents).toHaveLength(2);
}, 60_000);

test("names of object properties are words like any other", () => {
  const { codebook } = discoverTopics(["constructor", "__proto__ hasOwnProperty"], { topics: 2, seed: 1 });
  expect(codebook.codes.map(({ terms }) => terms[0]).sort()).toEqual(["constructor", "hasownproperty"]);
});

test("no text makes a search throw; its numbers are in range and its terms are found", () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.constantFrom("naïve İstanbul", "中国的港口 中国", "l’école d’été", "US$ U.S. NATO")), { maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.oneof(fc.constant("auto" as const), fc.integer({ min: 1, max: 6 })), fc.integer(), (given, topics, seed) => {
      const found = discoverTopics(given, { topics, seed });
      expect(found.documents).toHaveLength(given.length);
      const model = keywordModel(found.codebook);
      expect(model.diagnostics).toEqual([]);
      for (const { share, coherence, examples } of found.topics) {
        expect(share >= 0 && share <= 1 + 1e-9 && (coherence === null || Math.abs(coherence) <= 1)).toBe(true);
        for (const { source, evidence } of examples) {
          for (const { span } of evidence) expect(given[source]?.slice(span.start, span.end)).not.toBe("");
        }
      }
      for (const { id, terms } of found.codebook.codes) {
        for (const term of terms) {
          const [classified] = classifyTexts(model, [term], { threshold: 0 });
          expect(classified?.topics.map(({ codeId }) => codeId)).toContain(id);
        }
      }
    }),
  );
});
