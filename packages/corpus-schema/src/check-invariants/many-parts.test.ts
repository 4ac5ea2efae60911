import { expect, test } from "vitest";
import { SAMPLE } from "../sample.test-data.js";
import type { Transcript } from "../transcript.js";
import type { Turn } from "../turn.js";
import { checkCoverage } from "./check-coverage.js";
import { checkExchanges } from "./check-exchanges.js";
import type { Report } from "./report.js";

const MANY = 200_000;

function codesOf(check: (transcript: Transcript, report: Report) => void, transcript: Transcript): string[] {
  const codes: string[] = [];
  check(transcript, (code) => codes.push(code));
  return codes;
}

const turn = (id: string, start: number, end: number): Turn => ({
  id,
  ordinal: 1,
  speakerId: null,
  labelSpan: null,
  span: { start, end },
  edits: [],
  text: "",
  confidence: 1,
});

test("an exchange of very many turns is checked", () => {
  const turns = Array.from({ length: MANY }, (_, index) => turn(`t-${index}`, index, index + 1));
  const [question = "", ...answers] = turns.map(({ id }) => id);
  const exchange = { id: "x-1", ordinal: 1, questionTurnIds: [question], answerTurnIds: answers };
  const backwards = { ...exchange, questionTurnIds: answers, answerTurnIds: [question] };
  expect(codesOf(checkExchanges, { ...SAMPLE, turns, exchanges: [exchange] })).toEqual([]);
  expect(codesOf(checkExchanges, { ...SAMPLE, turns, exchanges: [backwards] })).toEqual(["exchange-order"]);
});

test("a turn with very many notes in it is checked", () => {
  const text = "[x]a".repeat(MANY);
  const source = { ...SAMPLE.source, text };
  const paratexts = Array.from({ length: MANY }, (_, index) => ({
    kind: "editorial-note" as const,
    span: { start: 4 * index, end: 4 * index + 3 },
  }));
  const turns = [turn("t-1", 0, text.length)];
  expect(codesOf(checkCoverage, { ...SAMPLE, source, paratexts, turns })).toEqual([]);
  expect(codesOf(checkCoverage, { ...SAMPLE, source, paratexts, turns: [] })).toHaveLength(MANY);
});
