import { expect, test } from "vitest";
import { judge, type FixtureOutcome } from "./judge.js";
import { LEDGER } from "./ledger.table.js";

function outcome(name: string, passed: boolean): FixtureOutcome {
  return { name, passed, expected: "", actual: "" };
}

test("a run agrees with its ledger", () => {
  const ledger = new Map([["stale", "It is stale."]]);
  expect(judge([outcome("good", true), outcome("stale", false)], ledger)).toEqual([]);
});

test("what fails without a reason, passes with one, or is not there, is said", () => {
  const ledger = new Map([
    ["mended", "It was stale."],
    ["lost", "It is stale."],
  ]);
  expect(judge([outcome("bad", false), outcome("mended", true)], ledger)).toEqual([
    "bad fails and is not in the ledger",
    "mended passes: strike it from the ledger",
    "lost is in the ledger, but the suite has no such fixture",
  ]);
});

test("every reason is a sentence", () => {
  expect([...LEDGER.values()].filter((reason) => !/^[A-Z].{20,}\.$/.test(reason))).toEqual([]);
});
