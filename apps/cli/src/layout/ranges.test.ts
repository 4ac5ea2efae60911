import { expect, test } from "vitest";
import { count, ranges } from "./ranges.js";

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
