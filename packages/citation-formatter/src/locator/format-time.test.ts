import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTimeRange } from "./format-time.js";

const CASES: [name: string, startMs: number, endMs: number | undefined, text: string][] = [
  ["minutes and seconds", 245_000, 370_000, "4:05–6:10"],
  ["a start alone", 245_999, undefined, "4:05"],
  ["the start rounded down, the end up", 1_900, 2_001, "0:01–0:03"],
  ["hours on both sides once one has them", 3_540_000, 3_660_000, "0:59:00–1:01:00"],
  ["an end before the start is no end", 10_000, 5_000, "0:10"],
  ["the very start", 0, 0, "0:00"],
];

test.for(CASES)("%s", ([, startMs, endMs, text]) => {
  expect(formatTimeRange(startMs, endMs)).toBe(text);
});

test("a stretch that is read back holds all of what was meant", () => {
  const seconds = (text: string): number => text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(20_000_000), (startMs, length) => {
      const [start = "", end = start] = formatTimeRange(startMs, startMs + length).split("–");
      expect(seconds(start) * 1000).toBeLessThanOrEqual(startMs);
      expect(seconds(end) * 1000).toBeGreaterThanOrEqual(length === 0 ? startMs - 999 : startMs + length);
    }),
  );
});
