import { expect, test } from "vitest";
import { MAGAZINE } from "../interviews.test-data.js";
import { toCslItem } from "../item/to-csl-item.js";
import { formatRecords } from "./format-records.js";
import { recordLosses } from "./record-losses.js";

test("what a record does not carry is told, each once with how often", () => {
  const transcripts = [MAGAZINE, MAGAZINE];
  const { lost } = formatRecords(transcripts.map((transcript) => toCslItem(transcript)), "bibtex");
  const losses = recordLosses(transcripts, lost);
  expect(new Set(losses.map(({ field, reason }) => `${field} ${reason}`)).size).toBe(losses.length);
  expect(losses.every(({ count }) => count > 0)).toBe(true);
  expect(losses.filter(({ field }) => !field.startsWith("/")).reduce((sum, { count }) => sum + count, 0)).toBe(lost.length);
  expect(losses).toContainEqual({
    field: "/transcripts/*/turns/*",
    count: 2 * MAGAZINE.turns.length,
    reason: "A record describes the conversation as a whole.",
  });
});

test("of nothing, nothing is lost", () => {
  expect(recordLosses([], [])).toEqual([]);
});
