import { expect, test } from "vitest";
import { isCodedTable } from "./sort-inputs.js";

test.each([
  ["a.csv", "anything", true],
  ["a.TSV", "anything", true],
  ["a.jsonl", '{"text":"A","code":"fish"}\n', true],
  ["a.jsonl", '{"schemaVersion":1,"offsetUnit":"utf16","id":"x"}\n', false],
  ["a.json", '{\n  "schemaVersion": 1,\n', false],
  ["a.txt", "Reed: Why, then?\n", false],
  ["a.txt", "text,code\n", false],
  ["-", "text,code\nA,fish\n", true],
  ["-", '"conversation";"text"\n', true],
  ["-", '{"schemaVersion":1,"offsetUnit":"utf16"}', false],
  ["-", "Reed: Why, then?\n", false],
])("%s with %j: %s", (path, head, expected) => {
  expect(isCodedTable(path, head)).toBe(expected);
});
