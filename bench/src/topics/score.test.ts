import { expect, test } from "vitest";
import { scoreGuesses, type Guess } from "./score.js";

const guess = (code: string | null, right: string, chance = 1): Guess => ({ code, right, chance });

test("accuracy counts documents, macro-F1 codes", () => {
  const score = scoreGuesses([guess("a", "a"), guess("a", "a"), guess("a", "a"), guess("a", "b")]);
  expect(score.accuracy).toBe(0.75);
  expect(score.macroF1).toBeCloseTo((6 / 7 + 0) / 2, 12);
});

test("a document without a code is wrong", () => {
  expect(scoreGuesses([guess(null, "a", 0), guess("a", "a")])).toMatchObject({ accuracy: 0.5, macroF1: 2 / 3 });
});

test("the calibration error is how far chances are from shares, bin by bin", () => {
  const sure = Array.from({ length: 10 }, (_, at) => guess("a", at < 7 ? "a" : "b", 0.95));
  const fair = Array.from({ length: 10 }, (_, at) => guess("a", at < 3 ? "a" : "b", 0.3));
  expect(scoreGuesses([...sure, ...fair]).calibrationError).toBeCloseTo((10 * 0.25) / 20, 12);
});

test("nothing scores nothing", () => {
  expect(scoreGuesses([])).toEqual({ accuracy: 0, macroF1: 0, calibrationError: 0 });
});
