import fc from "fast-check";
import { expect, test } from "vitest";
import type { Locator } from "../locator/locator.js";
import { positionsOf, type Cited, type Position } from "./place-citations.js";

const span = { start: 0, end: 1 };
const turn = (ordinal: number): Locator => ({
  kind: "turn",
  text: `turn ${ordinal}`,
  targetId: `t${ordinal}`,
  ordinal,
  span,
});
const page = (label: string, targetId: string): Locator => ({ kind: "page", text: label, targetId, ordinal: 1, span });
const cite = (itemId: string, locator: Locator | null = null): Cited => ({ itemId, locator });

const CASES: Record<string, [sequence: Cited[], positions: Position[]]> = {
  "the same turn again": [
    [cite("a", turn(1)), cite("a", turn(1))],
    ["first", "ibid"],
  ],
  "another turn of the same source": [
    [cite("a", turn(1)), cite("a", turn(2))],
    ["first", "ibid-with-locator"],
  ],
  "a turn after the whole": [
    [cite("a"), cite("a", turn(2))],
    ["first", "ibid-with-locator"],
  ],
  "the whole after a turn is not ibid, which would mean the turn": [
    [cite("a", turn(2)), cite("a")],
    ["first", "subsequent"],
  ],
  "another source between": [
    [cite("a"), cite("b"), cite("a")],
    ["first", "first", "subsequent"],
  ],
  "another turn on the same page": [
    [cite("a", page("7", "t1")), cite("a", page("7", "t2"))],
    ["first", "ibid"],
  ],
  "a turn after a page is counted in another way": [
    [cite("a", page("7", "t1")), cite("a", turn(2))],
    ["first", "subsequent"],
  ],
  "nothing at all": [[], []],
};

test.for(Object.entries(CASES))("%s", ([, [sequence, positions]]) => {
  expect(positionsOf(sequence)).toStrictEqual(positions);
});

test("exactly the first citation of each source is the first", () => {
  const source = fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.integer({ min: 1, max: 3 }).map(turn)));
  fc.assert(
    fc.property(fc.array(source), (pairs) => {
      const sequence = pairs.map(([id, locator]) => cite(id, locator));
      const firsts = positionsOf(sequence).flatMap((position, index) => (position === "first" ? [index] : []));
      const expected = sequence.flatMap(({ itemId }, index) =>
        sequence.findIndex((other) => other.itemId === itemId) === index ? [index] : [],
      );
      expect(firsts).toStrictEqual(expected);
    }),
  );
});
