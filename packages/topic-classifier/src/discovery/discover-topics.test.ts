import { checkInvariants, sliceSpan } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyTexts } from "../classify-texts.js";
import { classifyTranscript } from "../classify-transcript.js";
import { keywordModel } from "../models/keyword-model.js";
import { discoverTopics, type Discovery } from "./discover-topics.js";
import { TOWN_EXCHANGES } from "./fixtures/town-exchanges.js";
import { codebookProblems, termsAreFound, townConversations, townTranscript } from "./fixtures/town-sources.js";

const subjects = TOWN_EXCHANGES.map(({ subject }) => subject);

/** The share of documents whose topic has mostly documents of their subject. */
function purityOf(topics: readonly (string | null)[], labels: readonly string[]): number {
  const counts = new Map<string, Map<string, number>>();
  for (const [index, topic] of topics.entries()) {
    const label = labels[index] ?? "";
    const of = counts.get(topic ?? "") ?? new Map<string, number>();
    counts.set(topic ?? "", of.set(label, (of.get(label) ?? 0) + 1));
  }
  return [...counts.values()].reduce((sum, of) => sum + Math.max(...of.values()), 0) / topics.length;
}

const topicsOf = ({ documents }: Discovery): (string | null)[] => documents.map(({ codeId }) => codeId);

test.each([1, 2, 3, 4, 5])("the four subjects of a town are found with seed %d", (seed) => {
  const found = discoverTopics(townConversations(), { topics: 4, seed });
  expect(purityOf(topicsOf(found), subjects)).toBeGreaterThanOrEqual(0.9);
  expect(found.diagnostics).toEqual([]);
});

test("the exchanges of one conversation are heard with their neighbours only where subjects stay", () => {
  const staying = discoverTopics([townTranscript(TOWN_EXCHANGES)], { topics: 4, seed: 1 });
  expect(purityOf(topicsOf(staying), subjects)).toBeGreaterThanOrEqual(0.9);
  const jumping = TOWN_EXCHANGES.flatMap((_, index) => TOWN_EXCHANGES.at((index % 4) * 10 + Math.floor(index / 4)) ?? []);
  const jumped = discoverTopics([townTranscript(jumping)], { topics: 4, seed: 1 });
  expect(purityOf(topicsOf(jumped), jumping.map(({ subject }) => subject))).toBeGreaterThanOrEqual(0.9);
});

test("the keyword model finds the subjects with the proposed codebook", () => {
  const { codebook } = discoverTopics(townConversations(), { topics: 4, seed: 1 });
  const model = keywordModel(codebook);
  const texts = TOWN_EXCHANGES.map(({ question, answer }) => `${question} ${answer}`);
  const topics = classifyTexts(model, texts, { maxCodes: 1, threshold: 0 }).map(({ topics: [first] }) => first?.codeId ?? null);
  expect(purityOf(topics, subjects)).toBeGreaterThanOrEqual(0.9);
  expect(model.diagnostics).toEqual([]);
  const transcript = townTranscript(TOWN_EXCHANGES);
  expect(checkInvariants(classifyTranscript(model, transcript), { codebooks: [codebook] })).toEqual(checkInvariants(transcript));
});

test("the codebook is sound, named by its words, and says what it was proposed from", () => {
  const { codebook } = discoverTopics(townConversations(), { topics: 4, seed: 1 });
  expect(codebookProblems(codebook)).toEqual([]);
  expect(codebook.language).toBe("en");
  expect(codebook.codes.map(({ id }) => id)).toEqual(["topic-1", "topic-2", "topic-3", "topic-4"]);
  for (const { label, terms, definition } of codebook.codes) {
    expect(label.split(", ")).toHaveLength(3);
    expect(terms.length).toBeGreaterThanOrEqual(5);
    expect(definition).toMatch(/^Proposed from 40 exchanges or texts, of \d+ of which it is the main topic\.$/);
  }
});

test("the same sources and options give the same, to the bit", () => {
  const find = (): string => JSON.stringify(discoverTopics(townConversations(), { topics: 5, seed: 7 }));
  expect(find()).toBe(find());
});

test("conversations in any order always give the same codebook, and each document its topic", () => {
  const sources = townConversations();
  const indexes = sources.map((_, index) => index);
  const expected = discoverTopics(sources, { topics: 4, seed: 1 });
  fc.assert(
    fc.property(fc.shuffledSubarray(indexes, { minLength: indexes.length }), (order) => {
      const found = discoverTopics(order.flatMap((index) => sources[index] ?? []), { topics: 4, seed: 1 });
      expect(found.codebook).toEqual(expected.codebook);
      expect(topicsOf(found)).toEqual(order.map((index) => expected.documents[index]?.codeId));
    }),
    { numRuns: 15 },
  );
});

test("examples of a transcript are exchanges of their topic, with evidence where their terms stand", () => {
  const transcript = townTranscript(TOWN_EXCHANGES);
  const { topics, codebook, documents } = discoverTopics([transcript], { topics: 4, seed: 1 });
  const main = new Map(documents.map(({ targetId, codeId }) => [targetId, codeId]));
  for (const [index, { codeId, examples }] of topics.entries()) {
    expect(examples).toHaveLength(5);
    for (const { targetId, share, evidence } of examples) {
      expect(main.get(targetId)).toBe(codeId);
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(share, 9);
      for (const { span, term } of evidence) {
        expect(codebook.codes[index]?.terms).toContain(term);
        expect(sliceSpan(transcript.source, span).toLowerCase().replace(/\s+/g, " ")).toBe(term);
      }
    }
  }
});

test("shares of the topics add up to the documents that have one", () => {
  const { topics } = discoverTopics([...townConversations(), "…"], { topics: 4, seed: 1 });
  expect(topics.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(40 / 41, 9);
  expect(topics.reduce((sum, { documents }) => sum + documents, 0)).toBe(40);
});

test("seed words pull topics: they come first, in the order of the seeds, with those words", () => {
  const seeds = [["cows", "harvest"], ["ship", "quay"], ["nurse"], ["teacher", "pupils"]];
  const { codebook, documents } = discoverTopics(townConversations(), { topics: 4, seed: 1, seeds });
  expect(codebook.codes.map(({ terms }) => terms.slice(0, 1).every((term) => seeds.flat().includes(term)))).not.toContain(false);
  for (const [topic, words] of seeds.entries()) expect(codebook.codes[topic]?.terms).toEqual(expect.arrayContaining(words));
  expect(["farm", "harbour", "hospital", "school"].map((subject) => documents[subjects.indexOf(subject)]?.codeId)).toEqual(
    ["topic-1", "topic-2", "topic-3", "topic-4"],
  );
});

test("a seed pulls together what would be parted, and pairs are seeds too", () => {
  const { codebook } = discoverTopics(townConversations(), { topics: 2, seed: 1, seeds: [["ship", "teacher", "upper field"]] });
  expect(codebook.codes[0]?.terms).toEqual(expect.arrayContaining(["ship", "teacher", "upper field"]));
});

test("the best mean coherence chooses the number of topics, and it is said so", () => {
  const { codebook, tried, diagnostics } = discoverTopics(townConversations(), { topics: "auto", seed: 1 });
  const best = tried.reduce((most, count) => ((count.coherence ?? -1) > (most.coherence ?? -1) ? count : most));
  expect(tried.map(({ topics }) => topics)).toEqual([2, 3, 4]);
  expect(codebook.codes).toHaveLength(best.topics);
  expect(diagnostics.map(({ code }) => code)).toEqual(["chosen-topics"]);
});

test("a background takes everyday words back, and so do a caller's stop words", () => {
  const sources = townConversations();
  const termsWith = (options: object): string[] =>
    discoverTopics(sources, { topics: 4, seed: 1, ...options }).codebook.codes.flatMap(({ terms }) => terms);
  expect(termsWith({})).toContain("nurse");
  expect(termsWith({ background: { documents: 100, termDocuments: { nurse: 100 } } })).not.toContain("nurse");
  expect(termsWith({ stopWords: ["Nurse"] })).not.toContain("nurse");
  expect(termsWith({ stopWords: ["Nurse"], minDocuments: 2 })).toContain("ferry");
});

test.each([
  ["en", "The war was long and the war was hard.", ["war", "hard"]],
  ["de", "Der Krieg war lang, und wir waren im Krieg.", ["krieg", "lang"]],
  ["fr", "L’école était loin, et nous étions à l’école.", ["l’école", "loin"]],
  ["es", "La cosecha fue buena y la cosecha era nuestra.", ["cosecha"]],
  ["ru", "Мой трамвай был старый, и это был мой трамвай.", ["трамвай", "старый"]],
])("stop words are those of the language that a text is in: %s", (language, text, words) => {
  const { codebook } = discoverTopics([text], { topics: 1, seed: 1 });
  expect(codebook.language).toBe(language);
  expect(codebook.codes[0]?.terms).toEqual(words);
});

test("a seed that stands in the texts is never a term of another topic, and every term is found as its topic's", () => {
  const word = fc.constantFrom("harbour", "ship", "school", "pupil", "field", "cow");
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  const seeds = fc.uniqueArray(word, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), seeds, (texts, [one = "", other = ""]) => {
      const { codebook, diagnostics } = discoverTopics(texts, { topics: 3, seed: 1, seeds: [[one], [other]] });
      const owners = [one, other].map((seed) => codebook.codes.find(({ terms }) => terms.includes(seed)));
      expect(owners[0] === undefined || owners[0] !== owners[1]).toBe(true);
      for (const [topic, owner] of owners.entries()) {
        const excused = diagnostics.some(({ path }) => path === `/seeds/${topic}` || path === `/seeds/${topic}/0`);
        expect(owner !== undefined || excused || texts.length < 3).toBe(true);
      }
      expect(termsAreFound(codebook)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
