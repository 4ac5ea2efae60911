import { expect, test } from "vitest";
import { count, firstOf, list, ranges } from "./ranges.js";

test.each([
  [[], ""],
  [[4], "4"],
  [[1, 2, 3], "1–3"],
  [[1, 2, 4, 6, 7], "1–2, 4, 6–7"],
])("%j reads %j", (ordinals, expected) => {
  expect(ranges(ordinals)).toBe(expected);
});

test("a number agrees with its noun", () => {
  expect([count(0, "turn"), count(1, "turn"), count(2, "entry", "entries")]).toEqual(["0 turns", "1 turn", "2 entries"]);
});

test("words are a list in a sentence", () => {
  const words = ["a", "b", "c"];
  expect([0, 1, 2, 3].map((number) => list(words.slice(0, number), "or"))).toEqual(["", "a", "a or b", "a, b or c"]);
});

test("of many rows the first are shown, and one too many is shown rather than counted", () => {
  const rows = Array.from({ length: 14 }, (_, index) => index);
  expect(firstOf(rows.slice(0, 13))).toEqual({ shown: rows.slice(0, 13), more: [] });
  expect(firstOf(rows)).toEqual({ shown: rows.slice(0, 12), more: ["  … and 2 more; --json lists all of them."] });
});
