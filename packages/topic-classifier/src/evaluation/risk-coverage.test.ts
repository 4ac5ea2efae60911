import { expect, test } from "vitest";
import { calibrationError } from "./calibration-error.js";
import { riskCoverage } from "./risk-coverage.js";

const DECISIONS = [
  { score: 0.9, right: true },
  { score: 0.8, right: true },
  { score: 0.8, right: false },
  { score: 0.2, right: false },
];

test("a threshold keeps what scores as much or more", () => {
  expect(riskCoverage(DECISIONS, 5, [0, 0.8, 0.81, 1]).rows).toEqual([
    { threshold: 0, coverage: 0.8, documents: 4, risk: 0.5 },
    { threshold: 0.8, coverage: 0.6, documents: 3, risk: 1 / 3 },
    { threshold: 0.81, coverage: 0.2, documents: 1, risk: 0 },
    { threshold: 1, coverage: 0, documents: 0, risk: null },
  ]);
});

test("the area is the mean of the risks, whatever the order of equal scores", () => {
  const expected = (0 + 0.5 / 2 + 1 / 3 + 2 / 4) / 4;
  expect(riskCoverage(DECISIONS).area).toBeCloseTo(expected, 12);
  expect(riskCoverage([...DECISIONS].reverse()).area).toBeCloseTo(expected, 12);
  expect(riskCoverage([]).area).toBe(0);
});

test("scores that are as often right as they say have no calibration error", () => {
  const honest = [...Array(10).keys()].map((n) => ({ score: 0.7, right: n < 7 }));
  expect(calibrationError(honest).error).toBeCloseTo(0, 12);
  expect(calibrationError(DECISIONS).error).toBeCloseTo((1 * 0.1 + 2 * 0.3 + 1 * 0.2) / 4, 12);
});

test("bins cover all scores, 1 included", () => {
  const { bins } = calibrationError([{ score: 1, right: true }, { score: 0, right: false }], 4);
  expect(bins.map(({ documents }) => documents)).toEqual([1, 0, 0, 1]);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([[0, 0.25], [0.25, 0.5], [0.5, 0.75], [0.75, 1]]);
});
