import { expect, test } from "vitest";
import { nearKeys } from "./near-keys.js";

const KNOWN = ["lamps", "lumps", "harbour", "Brand2004", "ab"];

test.each([
  ["lamp", ["lamps"]],
  ["lamqs", ["lamps"]],
  ["lmaps", ["lamps"]],
  ["lmups", ["lumps"]],
  ["brand2040", ["Brand2004"]],
  ["harbxyr", ["harbour"]],
  ["hxrbxyr", []],
  ["ba", []],
  ["", []],
  ["lamps".repeat(20), []],
])("%j may mean %j", (key, expected) => {
  expect(nearKeys(key, KNOWN)).toEqual(expected);
});

test("the nearest stand first, and no more than three", () => {
  expect(nearKeys("lamps-of-1", ["lamps-of-23", "lamps-of-2", "lamps-of-3", "lamps-of-4"])).toEqual(["lamps-of-2", "lamps-of-3", "lamps-of-4"]);
});
