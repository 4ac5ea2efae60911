const LN2 = 0.6931471805599453;
/** 1 / (1 · 2 · … · n), the last first. */
const COEFFICIENTS = factorials(14).reverse();
/** Beyond this the result is 0 or too large for a number. */
const LIMIT = 700;
const MOST_DOUBLINGS = 1022;
const POWERS_OF_TWO = powersOfTwo();

/** e to the power of a number, by basic operations alone: the same bits on every engine. 0 and Infinity beyond ±700. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LIMIT) return Infinity;
  if (x < -LIMIT) return 0;
  const doublings = Math.round(x / LN2);
  const rest = x - doublings * LN2;
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum * rest + coefficient;
  return sum * (POWERS_OF_TWO[doublings + MOST_DOUBLINGS] ?? 0);
}

function factorials(count: number): number[] {
  const inverse = [1];
  for (let n = 1; n < count; n += 1) inverse.push((inverse[n - 1] ?? 1) / n);
  return inverse;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * MOST_DOUBLINGS + 1);
  powers[MOST_DOUBLINGS] = 1;
  for (let n = 1; n <= MOST_DOUBLINGS; n += 1) {
    powers[MOST_DOUBLINGS + n] = (powers[MOST_DOUBLINGS + n - 1] ?? 1) * 2;
    powers[MOST_DOUBLINGS - n] = (powers[MOST_DOUBLINGS - n + 1] ?? 1) / 2;
  }
  return powers;
}
