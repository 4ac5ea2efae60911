import fc from "fast-check";
import { expect, test } from "vitest";
import { interval, masi, nominal, ordinal, type Distance } from "./distance.js";
import { cohenKappa, fleissKappa } from "./kappa.js";
import { krippendorffAlpha } from "./krippendorff-alpha.js";

/** Values of coders, a line each, with a star where one gave none, turned into units. */
function unitsOf(...coders: readonly string[]): (string | null)[][] {
  const rows = coders.map((line) => line.split(" "));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === "*" ? null : (row[unit] ?? null))));
}

const numbers = (units: readonly (readonly (string | null)[])[]): (number | null)[][] =>
  units.map((unit) => unit.map((value) => (value === null ? null : Number(value))));

/** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", examples A to D. */
const TWO_VALUES = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const FIVE_VALUES = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const WITH_GAPS = unitsOf("1 2 3 3 2 1 4 1 2 * * *", "1 2 3 3 2 2 4 1 2 5 * 3", "* 3 3 3 2 3 4 2 2 5 1 *", "1 2 3 3 2 4 4 1 2 5 1 *");

test("Krippendorff's alpha gives the values of its author", () => {
  expect(krippendorffAlpha<string | number>(TWO_VALUES, nominal).coefficient).toBeCloseTo(0.095, 3);
  expect(krippendorffAlpha<string | number>(FIVE_VALUES, nominal).coefficient).toBeCloseTo(0.692, 3);
  expect(krippendorffAlpha<string | number>(WITH_GAPS, nominal)).toEqual({ coefficient: expect.closeTo(0.743, 3) as number, units: 11 });
  expect(krippendorffAlpha(numbers(WITH_GAPS), ordinal).coefficient).toBeCloseTo(0.815, 3);
  expect(krippendorffAlpha(numbers(WITH_GAPS), interval).coefficient).toBeCloseTo(0.849, 3);
});

/** How many coders gave each of five values to ten units, from the article "Fleiss' kappa" of Wikipedia: 0.210. */
const FOURTEEN_RATERS = ["0 0 0 0 14", "0 2 6 4 2", "0 0 3 5 6", "0 3 9 2 0", "2 2 8 1 1", "7 7 0 0 0", "3 2 6 3 0", "2 5 3 2 2", "6 5 2 1 0", "0 2 2 3 7"];

test("Fleiss' kappa gives the value of a published example", () => {
  const units = FOURTEEN_RATERS.map((line) => line.split(" ").flatMap((count, value) => Array<string>(Number(count)).fill(String(value))));
  expect(fleissKappa(units)).toEqual({ coefficient: expect.closeTo(0.21, 3) as number, units: 10 });
});

/** Counts of pairs of values, as the pairs that they count. */
function pairsOf(counts: Readonly<Record<string, number>>): [string, string][] {
  return Object.entries(counts).flatMap(([pair, count]) => Array.from({ length: count }, (): [string, string] => [pair.charAt(0), pair.charAt(1)]));
}

test.each([
  // The proposals of the article "Cohen's kappa" of Wikipedia.
  [{ yy: 20, yn: 5, ny: 10, nn: 15 }, 0.4],
  // Artstein and Poesio (2008), "Inter-Coder Agreement for Computational Linguistics", table 1: statements and requests.
  [{ ss: 20, sr: 20, rs: 10, rr: 50 }, 0.348],
])("Cohen's kappa of %j is %d", (counts, expected) => {
  expect(cohenKappa(pairsOf(counts)).coefficient).toBeCloseTo(expected, 3);
});

test.each<[readonly string[], readonly string[], number]>([
  [["a", "b"], ["b", "a", "a"], 0],
  [["a", "b"], ["a", "b", "c", "d"], 1 - (1 / 2) * (2 / 3)],
  [["a", "b"], ["b", "c"], 1 - (1 / 3) * (1 / 3)],
  [["a"], ["b"], 1],
  [[], ["b"], 1],
  [[], [], 0],
])("%j and %j are %d apart (Passonneau 2006)", (one, other, expected) => {
  const second = masi.keyOf(one) === masi.keyOf(other) ? 0 : 1;
  expect(masi.between([{ value: one, count: 1 }, { value: other, count: 1 }])(0, second)).toBeCloseTo(expected, 12);
});

test("alpha of sets, computed by hand: half agreement counts half", () => {
  // Two units: {a} and {a}; {a, b} and {b}. Observed: 2/3 of 4 values; expected over all pairs of the four.
  const units = [[["a"], ["a"]], [["a", "b"], ["b"]]];
  const aToAb = 1 - (1 / 2) * (2 / 3);
  const expected = (2 * (2 * aToAb + 2 * 1 + aToAb)) / (4 * 3);
  expect(krippendorffAlpha(units, masi).coefficient).toBeCloseTo(1 - (2 * aToAb) / 4 / expected, 12);
});

const value = fc.option(fc.constantFrom("a", "b", "c"));
const units = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 12 });

test("sets of one code agree as their codes do, in any order of coders and units", () => {
  fc.assert(
    fc.property(units, (given) => {
      const { coefficient } = krippendorffAlpha<string | number>(given, nominal);
      const sets = given.map((unit) => unit.map((code) => (code === null ? null : [code]))).reverse();
      const turned = krippendorffAlpha(sets.map((unit) => [...unit].reverse()), masi).coefficient;
      if (coefficient === null || turned === null) expect(turned).toBe(coefficient);
      else expect(turned).toBeCloseTo(coefficient, 10);
    }),
  );
});

test.each<[string, Distance<never>]>([["nominal", nominal], ["ordinal", ordinal], ["interval", interval], ["masi", masi]])("nothing is measured of nothing: %s", (_name, distance) => {
  for (const none of [[], [[]], [[null, null]]]) expect(krippendorffAlpha(none, distance)).toEqual({ coefficient: null, units: 0 });
});

test("no coefficient is above 1, and of those who always agree each is 1 or cannot be said", () => {
  fc.assert(
    fc.property(units, (given) => {
      const pairs = given.map((unit): [string | null, string | null] => [unit[0] ?? null, unit[1] ?? null]);
      const all = [krippendorffAlpha<string | number>(given, nominal), fleissKappa(given), cohenKappa(pairs)];
      for (const { coefficient } of all) if (coefficient !== null) expect(coefficient).toBeLessThanOrEqual(1 + 1e-12);
      const twins = given.map((unit): [string | null, string | null] => [unit[0] ?? null, unit[0] ?? null]);
      const agreed = [krippendorffAlpha<string | number>(twins, nominal), fleissKappa(twins), cohenKappa(twins)];
      for (const { coefficient } of agreed) if (coefficient !== null) expect(coefficient).toBeCloseTo(1, 12);
    }),
  );
});

test("Fleiss' kappa compares units with as many values as most have", () => {
  expect(fleissKappa([["a", "a"], ["b", "b"], ["a", "b", "a"], ["a"], [null, "b"]])).toEqual({ coefficient: 1, units: 2 });
});
