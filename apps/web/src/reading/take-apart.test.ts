import fc from "fast-check";
import { expect, test } from "vitest";
import { putBack, takeApart, type Piece } from "./take-apart.js";

/** What arrives on another thread, put together again. */
function carry(value: unknown, mostWeight: number): { readonly value: unknown; readonly pieces: readonly Piece[] } {
  const apart = structuredClone(takeApart(value, mostWeight));
  for (const piece of apart.pieces) putBack(apart.shell, piece);
  return { value: apart.shell, pieces: apart.pieces };
}

test("what is short stays whole", () => {
  const value = { turns: [1, 2, 3], topics: new Map([["a", [1]]]), none: null };
  expect(takeApart(value)).toEqual({ shell: value, pieces: [] });
});

test("a long list is emptied and follows in pieces, which are in order", () => {
  const { shell, pieces } = takeApart({ turns: ["a", "b", "c", "d", "e"], id: "x" }, 3);
  expect(shell).toEqual({ turns: [], id: "x" });
  expect(pieces).toEqual([
    { path: ["turns"], members: ["a", "b"] },
    { path: ["turns"], members: ["c", "d"] },
    { path: ["turns"], members: ["e"] },
  ]);
});

test("so is a long map, and what is long in its values comes after them", () => {
  const { shell, pieces } = takeApart({ topics: new Map([["t1", [1, 2, 3, 4]], ["t2", [5]]]) }, 3);
  expect(shell).toEqual({ topics: new Map() });
  expect(pieces.map(({ path }) => path)).toEqual([["topics"], ["topics", "t1"], ["topics", "t1"]]);
});

test("a long string weighs what it takes to copy it", () => {
  expect(takeApart([["x".repeat(1500)], ["y"]], 3).pieces.length).toBeGreaterThan(0);
  expect(takeApart([["x"], ["y"]], 8).pieces).toEqual([]);
});

const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom(null, true, 3, "", "words"),
    fc.array(tie("value"), { maxLength: 12 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie("value"), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.string({ maxLength: 3 }), tie("value")), { maxLength: 8 }).map((entries) => new Map(entries)),
  ),
}));

test("every value arrives as it was, however small the pieces", () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 60 }), (value, mostWeight) => {
      expect(carry(value, mostWeight).value).toEqual(value);
    }),
  );
});

test("no piece of short members holds more than the weight", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 200 }), (lists) => {
      for (const { members } of carry({ lists }, 20).pieces) expect(members.flat().length + members.length).toBeLessThanOrEqual(20);
    }),
  );
});
