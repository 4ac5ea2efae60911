import { expect, test } from "vitest";
import { createCodebook } from "../fixtures/create-codebook.js";
import { bootstrapIntervals } from "./bootstrap.js";
import { evaluate } from "./evaluate.js";
import type { JudgedDocument } from "./judge-conversation.js";

const FLAT = createCodebook({ fish: [], rope: [] });

const judged = (gold: string, given: string): JudgedDocument => ({ gold: [gold], scores: [{ codeId: given, score: 0.9 }], none: null });
const RIGHT = judged("fish", "fish");
const WRONG = judged("fish", "rope");

test("an interval is around the measure, wider where conversations are few, and the same for the same seed", () => {
  const many = Array.from({ length: 200 }, (_, at) => [at % 4 === 0 ? WRONG : RIGHT]);
  const few = many.slice(0, 20);
  const [wide, narrow] = [bootstrapIntervals(FLAT, few), bootstrapIntervals(FLAT, many)];
  const { accuracy } = evaluate(FLAT, many.flat());
  expect(narrow.accuracy.low).toBeLessThan(accuracy);
  expect(narrow.accuracy.high).toBeGreaterThan(accuracy);
  expect(wide.accuracy.high - wide.accuracy.low).toBeGreaterThan(narrow.accuracy.high - narrow.accuracy.low);
  expect(bootstrapIntervals(FLAT, few)).toEqual(wide);
});

test("the interval of a share is about that of the normal approximation", () => {
  const { accuracy } = bootstrapIntervals(FLAT, Array.from({ length: 400 }, (_, at) => [at % 2 === 0 ? WRONG : RIGHT]), { resamples: 4000 });
  const half = 1.96 * Math.sqrt((0.5 * 0.5) / 400);
  expect(accuracy.low).toBeCloseTo(0.5 - half, 1.7);
  expect(accuracy.high).toBeCloseTo(0.5 + half, 1.7);
});

test("documents of one conversation stand or fall together", () => {
  const groups = Array.from({ length: 10 }, (_, at) => Array.from({ length: 20 }, () => (at % 2 === 0 ? WRONG : RIGHT)));
  const together = bootstrapIntervals(FLAT, groups).accuracy;
  const apart = bootstrapIntervals(FLAT, groups.flat().map((document) => [document])).accuracy;
  expect(together.high - together.low).toBeGreaterThan(2 * (apart.high - apart.low));
});

test("nothing has an interval of nothing, and few conversations are drawn by their documents", () => {
  expect(bootstrapIntervals(FLAT, [])).toEqual({ level: 0.95, accuracy: { low: 0, high: 0 }, macroF1: { low: 0, high: 0 }, microF1: { low: 0, high: 0 } });
  const pair = [RIGHT, WRONG];
  const { low, high } = bootstrapIntervals(FLAT, [pair, pair]).accuracy;
  expect(low).toBeLessThan(high);
  const many = bootstrapIntervals(FLAT, Array.from({ length: 6 }, () => pair)).accuracy;
  expect(many).toEqual({ low: 0.5, high: 0.5 });
});

test("conversations in which nothing was coded do not count", () => {
  const documents = [RIGHT, RIGHT, RIGHT, WRONG];
  expect(bootstrapIntervals(FLAT, [documents, [], [], [], [], []])).toEqual(bootstrapIntervals(FLAT, [documents]));
});

test.each([[{ level: 1 }], [{ level: 0 }], [{ resamples: 0 }], [{ resamples: 1.5 }]])("%j is refused", (options) => {
  expect(() => bootstrapIntervals(FLAT, [[RIGHT]], options)).toThrow(RangeError);
});
