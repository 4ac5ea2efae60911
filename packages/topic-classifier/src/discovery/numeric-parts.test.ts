import fc from "fast-check";
import { expect, test } from "vitest";
import { information } from "./coherence.js";
import { countWords } from "./count-words.js";
import { gram, timesSquare } from "./sparse-product.js";
import { symmetricEigen } from "./symmetric-eigen.js";
import { varimax } from "./varimax.js";

const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 12, maxLength: 12 });

test("eigenvectors, multiplied by their matrix, are as many times as long as their eigenvalues", () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const matrix = gram(Float64Array.from(given), 3);
      const { values, vectors } = symmetricEigen(matrix, 3);
      const product = timesSquare(matrix, vectors, 3);
      for (let at = 0; at < 9; at += 1) expect(product[at]).toBeCloseTo((values[at % 3] ?? 0) * (vectors[at] ?? 0), 6);
      expect([...values].sort((a, b) => b - a)).toEqual(values);
    }),
  );
});

test("a rotation keeps lengths and angles, and never makes rows less simple", () => {
  const simplicity = (table: Float64Array): number => {
    let sum = 0;
    for (let column = 0; column < 3; column += 1) {
      const squares = Array.from({ length: 4 }, (_, row) => (table[row * 3 + column] ?? 0) ** 2);
      const mean = squares.reduce((total, square) => total + square, 0) / 4;
      sum += squares.reduce((total, square) => total + (square - mean) ** 2, 0);
    }
    return sum;
  };
  fc.assert(
    fc.property(numbers, (given) => {
      const table = Float64Array.from(given);
      const rotation = varimax(table, 3);
      gram(rotation, 3).forEach((value, at) => expect(value).toBeCloseTo(at % 4 === 0 ? 1 : 0, 9));
      expect(simplicity(timesSquare(table, rotation, 3))).toBeGreaterThanOrEqual(simplicity(table) - 1e-6 * (1 + simplicity(table)));
    }),
  );
});

test.each([
  ["never together", 0, 5, 5, 100, -1],
  ["always together", 5, 5, 5, 100, 1],
  ["together by chance", 1, 10, 10, 100, 0],
  ["everywhere", 100, 100, 100, 100, 0],
])("words that stand %s", (_, both, one, other, documents, expected) => {
  expect(information(both, one, other, documents)).toBeCloseTo(expected, 12);
});

test("a background counts texts, not places", () => {
  expect(countWords(["Ship, ship! École", "a ship"])).toEqual({ documents: 2, termDocuments: { ship: 2, ecole: 1, a: 1 } });
});
