import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { SHORE } from "../fixtures/shore-codebook.js";
import { addToSearchIndex, createSearchIndex } from "../index/create-search-index.js";
import { searchCorpus } from "./search-corpus.js";

const HARBOUR = buildTranscript(
  [
    ["Birch", "How did the har-\nbour survive?"],
    ["ASH", "The wall saved us. The whole\ntown carried sand &amp; <b>st</b>one, and I don’t regret it."],
    ["Birch", "Did the law-\nyers intervene?"],
    ["ASH", "An intervention, you mean? No. Été, Ёлка, 我们去东京."],
  ],
  {
    speakers: { ASH: { name: { full: "Ann van Ash", family: "Ash" }, role: "interviewee" }, Birch: { role: "interviewer" } },
    metadata: { title: "After the Flood", date: "2004-02-18/2004-03-02" },
    codes: [["build"], ["law"]],
  },
);
const MARKET = buildTranscript(
  [
    ["Cole", "Was the market open?"],
    ["Ash", "The town market was open, the whole market."],
  ],
  { metadata: { title: "At the Market", publications: [{ relation: "original", carrier: true, date: "2010" }] } },
);
const INDEX = createSearchIndex([HARBOUR, MARKET], { codebooks: [SHORE] });

/** What is found, as `1.2` for the second turn of the first transcript, in the order of the corpus. */
function found(query: string, index = INDEX): string[] {
  const places = index.transcripts.map(({ id }) => id);
  const { hits, total } = searchCorpus(index, query, { limit: Infinity });
  expect(hits).toHaveLength(total);
  return hits.map(({ transcriptId, turnOrdinal }) => `${places.indexOf(transcriptId) + 1}.${turnOrdinal}`).sort();
}

test.each([
  ["a word", "town", ["1.2", "2.2"]],
  ["a word in capitals", "TOWN", ["1.2", "2.2"]],
  ["all words", "town sand", ["1.2"]],
  ["one of two words", "sand OR market", ["1.2", "2.1", "2.2"]],
  ["a word without another", "town -sand", ["2.2"]],
  ["neither", "NOT (the OR an)", []],
  ["what lacks a word", "NOT the", ["1.4"]],
  ["a phrase", '"whole town"', ["1.2"]],
  ["a phrase over a line end of the source", '"the whole town carried"', ["1.2"]],
  ["a phrase over a full stop", '"us the whole"', ["1.2"]],
  ["a phrase over an entity and a tag", '"sand stone and"', ["1.2"]],
  ["words that do not stand side by side", '"town sand"', []],
  ["a word divided at a line end", "harbour", ["1.1"]],
  ["half of a divided word", "har", []],
  ["the beginning of words", "interven*", ["1.3", "1.4"]],
  ["the beginning of a word in a phrase", '"an interv*"', ["1.4"]],
  ["a straight apostrophe", "don't", ["1.2"]],
  ["an accent that is not written", "ete", ["1.4"]],
  ["a letter with or without its points", "елка", ["1.4"]],
  ["a script without spaces", "东京", ["1.4"]],
  ["its signs in another order", "京东", []],
  ["a word that nobody says", "zebra", []],
  ["a name of the language", "constructor OR toString OR __proto__", []],
  ["a speaker by family name", "speaker:ash town", ["1.2", "2.2"]],
  ["a speaker by full name", 'speaker:"Ann van Ash"', ["1.2", "1.4"]],
  ["a speaker by label", "speaker:COLE", ["2.1"]],
  ["a speaker by a beginning", "speaker:bir*", ["1.1", "1.3"]],
  ["not a speaker", "-speaker:ash market", ["2.1"]],
  ["a speaker whose name is longer", "speaker:as", []],
  ["a role", "role:interviewee", ["1.2", "1.4"]],
  ["a code", "topic:law", ["1.3", "1.4"]],
  ["a label of a code", 'topic:"Building and repair"', ["1.1", "1.2"]],
  ["the beginning of a label", "topic:build*", ["1.1", "1.2"]],
  ["a part of a label", "topic:repair", []],
  ["a code with those below", "topic:labour", ["1.1", "1.2"]],
  ["a title", "title:flood", ["1.1", "1.2", "1.3", "1.4"]],
  ["a year", "date:2004", ["1.1", "1.2", "1.3", "1.4"]],
  ["the month in which a range ends", "date:2004-03", ["1.1", "1.2", "1.3", "1.4"]],
  ["the date of a publication", "date:2010", ["2.1", "2.2"]],
  ["fields and words in groups", "(speaker:cole OR sand) (market OR stone)", ["1.2", "2.1"]],
  ["a field or a word", "speaker:cole OR sand", ["1.2", "2.1"]],
  ["an excluded group", "the -(town OR market)", ["1.1", "1.3"]],
  ["nothing", "", []],
])("finds %s: %s", (_, query, places) => {
  expect(found(query)).toEqual(places);
});

test("without codebooks a topic is found by its id alone", () => {
  const index = createSearchIndex([HARBOUR]);
  expect(found("topic:build", index)).toEqual(["1.1", "1.2"]);
  expect(found("topic:labour", index)).toEqual([]);
  expect(searchCorpus(index, "topic:labour").diagnostics.map(({ code }) => code)).toEqual(["topic-unknown"]);
});

test("a hit says where it is, and each word where it stands in text and source", () => {
  const [hit] = searchCorpus(INDEX, 'sand "whole town" ston*').hits;
  const turn = HARBOUR.turns[1];
  expect(hit).toMatchObject({ transcriptId: HARBOUR.id, turnId: turn?.id, turnOrdinal: 2, exchangeId: HARBOUR.exchanges[0]?.id });
  expect(hit?.speaker).toBe(HARBOUR.speakers[1]);
  const shown = hit?.marks.map(({ text, source, query }) => [
    turn?.text.slice(text.start, text.end),
    HARBOUR.source.text.slice(source.start, source.end),
    'sand "whole town" ston*'.slice(query.start, query.end),
  ]);
  expect(shown).toEqual([
    ["whole town", "whole\ntown", '"whole town"'],
    ["sand", "sand", "sand"],
    ["stone", "st</b>one", "ston*"],
  ]);
});

test("only words of what holds are marked, and each place once", () => {
  const texts = (query: string): (string | undefined)[] =>
    searchCorpus(INDEX, query).hits.flatMap(({ turnId, marks }) =>
      marks.map(({ text }) => MARKET.turns.find(({ id }) => id === turnId)?.text.slice(text.start, text.end)),
    );
  expect(texts('(open zebra) OR ("whole market" market -sand)')).toEqual(["market", "whole market", "market"]);
  expect(texts("speaker:cole")).toEqual([]);
});

test("the turn that says a word more often in fewer words comes first", () => {
  expect(searchCorpus(INDEX, "market").hits.map(({ turnOrdinal }) => turnOrdinal)).toEqual([2, 1]);
});

test("turns that fit equally well stay in the order of the corpus", () => {
  const { hits } = searchCorpus(INDEX, "NOT zebra");
  expect(hits.map(({ turnOrdinal }) => turnOrdinal)).toEqual([1, 2, 3, 4, 1, 2]);
});

test("a limit leaves the total as it is", () => {
  const { hits, total } = searchCorpus(INDEX, "the", { limit: 1 });
  expect([hits.length, total]).toEqual([1, 5]);
});

test("fields that are given beside the query narrow the whole of it", () => {
  const where = [{ field: "speaker", value: "cole" }] as const;
  expect(searchCorpus(INDEX, "sand OR market", { where }).hits.map(({ turnOrdinal }) => turnOrdinal)).toEqual([1]);
});

test("what a field names and nobody has is told", () => {
  const codes = (query: string): string[] => searchCorpus(INDEX, query).diagnostics.map(({ code }) => code);
  expect(codes("speaker:zebra OR role:king OR topic:zebra OR town)")).toEqual([
    "speaker-unknown",
    "role-unknown",
    "topic-unknown",
    "parenthesis-unopened",
  ]);
  const where = [
    { field: "speaker", value: "Zebra" },
    { field: "topic", value: "…" },
  ] as const;
  expect(searchCorpus(INDEX, "town", { where }).diagnostics).toMatchObject([
    { code: "field-empty", span: { start: 4, end: 4 } },
    { code: "speaker-unknown", span: { start: 4, end: 4 } },
  ]);
});

test("an index grows, and a transcript that comes again takes the place of the earlier one", () => {
  const index = createSearchIndex([MARKET]);
  addToSearchIndex(index, [HARBOUR]);
  expect(found("town", index)).toEqual(["1.2", "2.2"]);
  const [question, answer] = MARKET.turns;
  if (question === undefined || answer === undefined) throw new Error("no turns");
  addToSearchIndex(index, [{ ...MARKET, turns: [question, { ...answer, text: "The zebra, always." }] }]);
  expect(index.transcripts.map(({ id }) => id)).toEqual([HARBOUR.id, MARKET.id]);
  expect(found("town", index)).toEqual(["1.2"]);
  expect(found("zebra", index)).toEqual(["2.2"]);
  expect(found("market -town", index)).toEqual(["2.1"]);
  expect(searchCorpus(index, "NOT xylophone").total).toBe(6);
});

test("words that are alike for their first 64 letters are told apart", () => {
  const long = "a".repeat(70);
  const index = createSearchIndex([buildTranscript([["A", `${long}b`], ["B", `${long}c`]])]);
  expect(found(`${long}b`, index)).toEqual(["1.1"]);
  expect(found(`${long}*`, index)).toEqual(["1.1", "1.2"]);
  expect(found(`${long}c*`, index)).toEqual(["1.2"]);
});

test("a sign that stands for several words is found as it was cut", () => {
  const index = createSearchIndex([buildTranscript([["A", "\uFDFA said"], ["B", "nothing"]])]);
  expect(found("\uFDFA", index)).toEqual(["1.1"]);
});

test("a corpus without turns, and turns without words", () => {
  expect(found("a OR NOT a", createSearchIndex([]))).toEqual([]);
  expect(found("NOT a", createSearchIndex([buildTranscript([["A", "…"]])]))).toEqual(["1.1"]);
});
