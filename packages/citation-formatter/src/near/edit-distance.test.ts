import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.js";

test.each([
  ["", "", 0],
  ["lamps", "lamps", 0],
  ["lamps", "", 5],
  ["lamps", "lamp", 1],
  ["lamps", "clamps", 1],
  ["lamps", "lumps", 1],
  ["lamps", "lmaps", 1],
  ["lamps", "lmapz", 2],
  ["harbour", "arbor", 2],
  ["ca", "abc", 3],
])("from %j to %j it is %i", (one, other, expected) => {
  expect([editDistance(one, other), editDistance(other, one)]).toEqual([expected, expected]);
});

test("it is never more than the longer length, never less than the difference, and 0 only of the same text", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(distance === 0).toBe(one === other);
      expect(editDistance(other, one)).toBe(distance);
    }),
  );
});
