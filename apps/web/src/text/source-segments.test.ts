import * as fc from "fast-check";
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

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("whatever is marked, overlapping marks included, the segments joined are the slice", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 30 }), span, fc.array(span), (source, slice, marks) => {
      const joined = sourceSegments(source, slice, marks).map(({ text }) => text).join("");
      expect(joined).toBe(source.slice(slice.start, slice.end));
    }),
  );
});
