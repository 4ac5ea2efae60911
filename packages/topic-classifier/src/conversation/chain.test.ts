import fc from "fast-check";
import { expect, test } from "vitest";
import { smoothChain, type Chain } from "./chain.js";

const CHAIN: Chain = { stay: 0.7, priors: Float64Array.of(0.5, 0.3, 0.2), follow: null };
const FOLLOW = Float64Array.of(0.1, 0.8, 0.1, 0.3, 0.2, 0.5, 0.6, 0.2, 0.2);

/** The chances by adding up all ways through the conversation. */
function byEnumeration(likelihoods: readonly number[][], { stay, priors, follow }: Chain): number[][] {
  const totals = likelihoods.map((row) => row.map(() => 0));
  const walk = (path: number[], weight: number): void => {
    const place = path.length;
    const row = likelihoods[place];
    if (row === undefined) {
      path.forEach((k, at) => {
        const total = totals[at];
        if (total !== undefined) total[k] = (total[k] ?? 0) + weight;
      });
      return;
    }
    row.forEach((likelihood, k) => {
      const prior = priors[k] ?? 0;
      const before = path[place - 1] ?? 0;
      const drawn = follow === null ? prior : (follow[before * priors.length + k] ?? 0);
      const step = place === 0 ? prior : (before === k ? stay : 0) + (1 - stay) * drawn;
      walk([...path, k], weight * step * likelihood);
    });
  };
  walk([], 1);
  return totals.map((row) => row.map((value) => value / row.reduce((a, b) => a + b, 0)));
}

const likelihood = fc.double({ min: 0.01, max: 1, noNaN: true });
const rows = fc.array(fc.tuple(likelihood, likelihood, likelihood), { minLength: 1, maxLength: 5 });

test("the chances are those of all ways through the conversation", () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 0.99, noNaN: true }), fc.constantFrom(null, FOLLOW), (given, stay, follow) => {
      const chain = { ...CHAIN, stay, follow };
      const smoothed = [...smoothChain(Float64Array.from(given.flat()), chain)];
      const expected = byEnumeration(given, chain).flat();
      smoothed.forEach((chance, at) => expect(chance).toBeCloseTo(expected[at] ?? 0, 9));
    }),
  );
});

test("a place that says nothing takes its surroundings' subject", () => {
  const smoothed = smoothChain(Float64Array.of(1, 0.1, 0.1, 1, 1, 1, 1, 0.1, 0.1), CHAIN);
  expect([...smoothed.slice(3, 6)].indexOf(Math.max(...smoothed.slice(3, 6)))).toBe(0);
  expect(smoothed[3]).toBeGreaterThan(0.8);
});

test("no conversation, no classes and rows of zeros are no trouble", () => {
  expect(smoothChain(new Float64Array(0), CHAIN)).toHaveLength(0);
  expect(smoothChain(new Float64Array(0), { stay: 0.5, priors: new Float64Array(0), follow: null })).toHaveLength(0);
  expect(smoothChain(new Float64Array(6), CHAIN).every(Number.isFinite)).toBe(true);
});
