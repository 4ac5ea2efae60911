import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "./exponential.js";
import { ln } from "./logarithm.js";
import { seededRandom } from "./random.js";

test("the logarithm is that of the engine, up to the last bits", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
});

test("the exponential is that of the engine, up to the last bits", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(1e-13);
    }),
  );
});

test.each([
  [0, Number.NaN],
  [-1, Number.NaN],
  [Number.NaN, Number.NaN],
  [Infinity, Number.NaN],
  [1, 0],
])("ln(%d) is %d", (x, expected) => {
  expect(ln(x)).toBe(expected);
});

test.each([
  [0, 1],
  [-1e9, 0],
  [1e9, Infinity],
  [Number.NaN, Number.NaN],
])("exp(%d) is %d", (x, expected) => {
  expect(exp(x)).toBe(expected);
});

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number): number[] => Array.from({ length: 4 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
});
