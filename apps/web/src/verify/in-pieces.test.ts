import fc from "fast-check";
import { expect, test } from "vitest";
import { inPieces } from "./in-pieces.js";

test("every list is handed over whole, in order, in pieces that are not too long", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (list, size) => {
      const pieces: (readonly number[])[] = [];
      await inPieces(list, size, (piece) => pieces.push(piece));
      expect(pieces.flat()).toEqual(list);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(size);
    }),
    { numRuns: 30 },
  );
});

test("something else comes in between, and can end it", async () => {
  const pieces: (readonly number[])[] = [];
  let isWanted = true;
  setTimeout(() => (isWanted = false));
  await inPieces([1, 2, 3], 1, (piece) => pieces.push(piece), () => isWanted);
  expect(pieces).toEqual([[1]]);
});
