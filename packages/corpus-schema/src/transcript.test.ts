import { expect, test } from "vitest";
import { at, SAMPLE } from "./sample.test-data.js";
import { exchangeSpan, targetSpan, transcriptSpan } from "./transcript.js";

const [question, answer] = SAMPLE.turns;
const [exchange] = SAMPLE.exchanges;
if (question === undefined || answer === undefined || exchange === undefined)
  throw new Error("the sample has no exchange");

test("a transcript covers its labels, its speech and its paratexts", () => {
  expect(transcriptSpan(SAMPLE)).toStrictEqual({ start: 0, end: SAMPLE.source.text.trimEnd().length });
});

test("what belongs to another transcript of the same source is not covered", () => {
  const paratexts = [
    { kind: "other-transcript", span: { start: 0, end: 10 } },
    { kind: "heading", span: { start: 20, end: 30 } },
  ] as const;
  expect(transcriptSpan({ turns: [], paratexts })).toStrictEqual({ start: 20, end: 30 });
});

test("a label before the first speech is covered", () => {
  const label = at("Ann:");
  expect(transcriptSpan({ turns: [question], paratexts: [] })).toStrictEqual({
    start: label.start,
    end: question.span.end,
  });
});

test("a turn without a label is covered from its speech", () => {
  expect(transcriptSpan({ turns: [{ ...question, labelSpan: null }], paratexts: [] })).toStrictEqual(question.span);
});

test("a transcript of nothing covers nothing", () => {
  expect(transcriptSpan({ turns: [], paratexts: [] })).toStrictEqual({ start: 0, end: 0 });
});

test("the target of a turn is its hull, without the label", () => {
  expect(targetSpan(SAMPLE, answer.id)).toStrictEqual(at("It was 😀."));
});

test("the target of an exchange goes from its first turn to the end of its last", () => {
  expect(targetSpan(SAMPLE, exchange.id)).toStrictEqual({ start: question.span.start, end: answer.span.end });
});

test("an unknown id has no target", () => {
  expect(targetSpan(SAMPLE, "t-000000000000")).toBeNull();
});

test("an unanswered question is an exchange of its own extent", () => {
  expect(exchangeSpan(SAMPLE, { questionTurnIds: [question.id], answerTurnIds: [] })).toStrictEqual(question.span);
});

test("an exchange covers its turns in whatever order they are named", () => {
  const reversed = { questionTurnIds: [answer.id], answerTurnIds: [question.id] };
  expect(exchangeSpan(SAMPLE, reversed)).toStrictEqual({ start: question.span.start, end: answer.span.end });
});

test("an exchange without a known turn covers nothing", () => {
  expect(exchangeSpan(SAMPLE, { questionTurnIds: ["t-000000000000"], answerTurnIds: [] })).toBeNull();
});
