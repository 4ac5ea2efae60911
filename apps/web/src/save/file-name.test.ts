import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "./file-name.js";

test.each([
  ["story.md", "story-quotations.html"],
  ["A minister, explained", "A-minister-explained-quotations.html"],
  ["../../etc/passwd", "etc-passwd-quotations.html"],
  ["интервью 2.txt", "интервью-2-quotations.html"],
  ["", "colloquy-quotations.html"],
  ["“…”", "colloquy-quotations.html"],
  ["v1.2 of it", "v1-2-of-it-quotations.html"],
])("%s becomes %s", (origin, name) => {
  expect(fileName(origin, "quotations", "html")).toBe(name);
});

test("every name is short, and has no sign that means something to a system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (origin) => {
      const name = fileName(origin, "talk", "csv");
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*-talk\.csv$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(60 + "-talk.csv".length);
    }),
  );
});
