import fc from "fast-check";
import { expect, test } from "vitest";
import { SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
import { descend, measureRow, type LinearWeights } from "./dual-coordinate-descent.js";

const OPTIONS = { cost: 1, tolerance: 1e-4, maxPasses: 2000, seed: 1 };

function matrix(rows: readonly (readonly number[])[]): SparseMatrix {
  const builder = new SparseMatrixBuilder();
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value !== 0) builder.add(column, value);
    });
    builder.endRow();
  }
  return builder.build();
}

function oneHot(labels: readonly number[], classes: number): Uint8Array {
  const targets = new Uint8Array(labels.length * classes);
  labels.forEach((label, row) => (targets[row * classes + label] = 1));
  return targets;
}

/** What the descent makes small: half the squared weights, biases among them, and the squared hinge losses. */
function objective(rows: readonly (readonly number[])[], labels: readonly number[], k: number, weights: readonly number[]): number {
  const loss = rows.reduce((sum, row, at) => {
    const margin = [...row, 1].reduce((total, value, column) => total + value * (weights[column] ?? 0), 0);
    return sum + Math.max(0, 1 - (labels[at] === k ? 1 : -1) * margin) ** 2;
  }, 0);
  return weights.reduce((sum, weight) => sum + weight * weight, 0) / 2 + OPTIONS.cost * loss;
}

function hyperplane({ weights, classes, features }: LinearWeights, k: number): number[] {
  return Array.from({ length: features + 1 }, (_, feature) => weights[feature * classes + k] ?? 0);
}

const value = fc.double({ min: -1, max: 1, noNaN: true }).map((x) => Math.fround(x));
const problem = fc.array(fc.tuple(fc.tuple(value, value, value), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 12 });

/** Rows that are left alone for a while, and matter again. */
const LEFT_ALONE: [[number, number, number], number][] = [
  [[0, Math.fround(-0.41138607263565063), 0], 1], [[0, 0, 0], 0], [[0, 0, 0], 1], [[0, Math.fround(-0.9999999403953552), 0], 1],
  [[0, 0, 0], 1], [[0, 0, 0], 1], [[0, 0, 0], 1],
];

test("no small step away from the result makes the objective smaller", () => {
  fc.assert(
    fc.property(problem, (given) => {
      const rows = given.map(([row]) => row);
      const labels = given.map(([, label]) => label);
      const result = descend(matrix(rows), oneHot(labels, 3), 3, OPTIONS);
      for (let k = 0; k < 3; k += 1) {
        const best = hyperplane(result, k);
        const least = objective(rows, labels, k, best);
        for (let feature = 0; feature <= 3; feature += 1) {
          for (const step of [-0.05, 0.05]) {
            const moved = best.map((weight, at) => (at === feature ? weight + step : weight));
            expect(objective(rows, labels, k, moved)).toBeGreaterThan(least - 1e-3);
          }
        }
      }
    }),
    { examples: [[LEFT_ALONE]] },
  );
});

test("the same seed gives the same weights to the bit", () => {
  fc.assert(
    fc.property(problem, (given) => {
      const rows = matrix(given.map(([row]) => row));
      const targets = oneHot(given.map(([, label]) => label), 3);
      const run = (): Float32Array => descend(rows, targets, 3, { ...OPTIONS, maxPasses: 5 }).weights;
      expect(run()).toEqual(run());
    }),
  );
});

test("rows that are held out are measured without what they taught, and taught again afterwards", () => {
  const rows = matrix([[1, 0], [1, 0], [0, 1], [0, 1]]);
  const targets = oneHot([0, 0, 1, 1], 2);
  const margins: number[] = [];
  const result = descend(rows, targets, 2, OPTIONS, {
    folds: [Int32Array.of(2, 3)],
    measure: (weights, fold) => {
      const measured = new Float64Array(2);
      measureRow(weights, rows, fold[0] ?? 0, measured, 0);
      margins.push(...measured);
    },
  });
  expect(margins[1]).toBeLessThan(0);
  const after = new Float64Array(2);
  measureRow(result, rows, 2, after, 0);
  expect(after[1]).toBeGreaterThan(0);
  expect(result.weights).toEqual(descend(rows, targets, 2, OPTIONS).weights);
});

test.each([
  ["nothing", [], 0],
  ["one class", [[1, 0]], 1],
  ["rows of nothing", [[], []], 2],
])("%s is no trouble", (_, rows, classes) => {
  const result = descend(matrix(rows), new Uint8Array(rows.length * classes), 2, OPTIONS);
  expect(result.weights.every(Number.isFinite)).toBe(true);
});
