import { expect, test } from "vitest";
import { sourceSegments } from "./source-segments.js";

test("marks are cut at the edges of the slice", () => {
  const marks = [{ start: 0, end: 6 }, { start: 9, end: 20 }];
  expect(sourceSegments("The Lamp, 2 May", { start: 4, end: 12 }, marks)).toEqual([
    { text: "La", marked: true },
    { text: "mp,", marked: false },
    { text: " 2 ", marked: true },
  ]);
});

test("wherever two marks stand, overlapping or not, the segments joined are the slice", () => {
  const source = "The Lamp, 2";
  const spans = Array.from(source, (_, start) =>
    Array.from({ length: source.length - start }, (_, length) => ({ start, end: start + length + 1 })),
  ).flat();
  for (const first of spans) {
    for (const second of spans) {
      const joined = sourceSegments(source, { start: 2, end: 9 }, [first, second]).map(({ text }) => text).join("");
      expect(joined).toBe("e Lamp,");
    }
  }
});
