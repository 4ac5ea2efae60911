import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./display-width.js";
import { progressLine } from "./progress-line.js";

test.each([
  ["at the start nothing is known of the time", { done: 0, total: 240, elapsedMs: 0 }, "[  1/240]  0 % interviews/b.txt"],
  ["then it is", { done: 36, total: 240, elapsedMs: 2100 }, "[ 37/240] 15 % interviews/b.txt  eta 12 s"],
  ["never less than a second", { done: 1, total: 2, elapsedMs: 3 }, "[2/2] 50 % interviews/b.txt  eta 1 s"],
  ["in minutes", { done: 1, total: 2, elapsedMs: 61_000 }, "[2/2] 50 % interviews/b.txt  eta 2 min"],
  ["in hours", { done: 1, total: 2, elapsedMs: 3_900_000 }, "[2/2] 50 % interviews/b.txt  eta 1 h 5 min"],
])("%s", (_name, state, expected) => {
  expect(progressLine({ name: "interviews/b.txt", ...state }, 79)).toBe(expected);
});

test("of a name that is too long the end is shown, and the time stays", () => {
  const state = { done: 1, total: 9, name: "a/very/long/path/to/an/interview.txt", elapsedMs: 1000 };
  expect(progressLine(state, 40)).toBe("[2/9] 11 % …to/an/interview.txt  eta 8 s");
  expect(progressLine({ ...state, name: "漢字/漢字/漢字.txt" }, 30)).toBe("[2/9] 11 % …/漢字.txt  eta 8 s");
});

test("no line is wider than the terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(999), fc.integer({ min: 1, max: 200 }), (name, done, columns) => {
      expect(displayWidth(progressLine({ name, done, total: 1000, elapsedMs: 5 }, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});
