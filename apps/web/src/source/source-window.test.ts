import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sourceWindow } from "./source-window.js";

const place = fc.string({ unit: fc.constantFrom("a", "b", "\n", " "), maxLength: 60 }).chain((source) =>
  fc.tuple(fc.constant(source), fc.nat(source.length), fc.nat(source.length)).map(([text, a, b]) => ({
    source: text,
    span: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

test("of a short source every character is shown, and exactly the place is marked", () => {
  fc.assert(
    fc.property(place, ({ source, span }) => {
      const lines = sourceWindow(source, span);
      const all = source.split("\n");
      fc.pre(all.length <= 12);
      expect(lines.map(({ before, marked, after }) => before + marked + after)).toEqual(all);
      expect(lines.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
      expect(lines.map(({ marked }) => marked).join("")).toBe(source.slice(span.start, span.end).replaceAll("\n", ""));
    }),
  );
});

test("of a long source the lines about the place are shown, with their numbers", () => {
  const source = Array.from({ length: 5000 }, (_, at) => `line ${at + 1}`).join("\n");
  const start = source.indexOf("line 3000");
  const lines = sourceWindow(source, { start, end: start + 9 });
  expect(lines.find(({ marked }) => marked !== "")).toEqual({ number: 3000, before: "", marked: "line 3000", after: "" });
  expect(lines[0]).toMatchObject({ number: 2988, before: "line 2988" });
  expect(lines).toHaveLength(72);
});

test("a line without end is cut, about the place", () => {
  const source = "x".repeat(1_000_000);
  const [line] = sourceWindow(source, { start: 500_000, end: 500_010 });
  expect(line?.marked).toBe("xxxxxxxxxx");
  expect((line?.before.length ?? 0) + (line?.after.length ?? 0)).toBeLessThan(4100);
});

test("without a place the source is shown from its beginning, with nothing marked", () => {
  expect(sourceWindow("Ann: Hello.\n", null)).toEqual([
    { number: 1, before: "", marked: "", after: "Ann: Hello." },
    { number: 2, before: "", marked: "", after: "" },
  ]);
});
