import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NOWHERE, readAddress, turnElementId, writeAddress, type Address, type Place } from "./deep-link.js";

const ordinal = fc.integer({ min: 1, max: 999_999_999 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constantFrom("turn" as const, "exchange" as const), ordinal }),
  fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 5000 })).map(([start, length]): Place => ({
    kind: "characters",
    span: { start, end: start + length },
  })),
);
const address: fc.Arbitrary<Address> = fc.record({
  viewId: fc.option(fc.constantFrom("verify", "look")),
  place: fc.option(place),
  packed: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
});

test("every address is read back", () => {
  fc.assert(fc.property(address, (one) => {
    expect(readAddress(writeAddress(one))).toEqual(one);
  }));
});

test("no fragment is too odd to be read", () => {
  fc.assert(fc.property(fc.string(), (hash) => {
    expect(readAddress(hash)).toBeTypeOf("object");
  }));
});

test.each([
  ["#t=12", { kind: "turn", ordinal: 12 }],
  ["#q=3", { kind: "exchange", ordinal: 3 }],
  ["#c=1234-1301", { kind: "characters", span: { start: 1234, end: 1301 } }],
  ["#verify&t=4", { kind: "turn", ordinal: 4 }],
])("%s", (hash, expected) => {
  expect(readAddress(hash).place).toEqual(expected);
});

test("the link of a turn leads to its element without script", () => {
  expect(writeAddress({ ...NOWHERE, place: { kind: "turn", ordinal: 12 } })).toBe(`#${turnElementId(12)}`);
});

test.each(["", "#", "#t=", "#t=0", "#t=-1", "#t=1.5", "#t=01", "#t=12x", "#x=1", "#t=99999999999", "#c=5-5", "#c=9-3", "#c=1", "#d="])(
  "%o asks for nothing",
  (hash) => {
    expect(readAddress(hash)).toEqual(NOWHERE);
  },
);
