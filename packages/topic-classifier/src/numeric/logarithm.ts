const LN2 = 0.6931471805599453;
const SQRT2 = 1.4142135623730951;
/** 1, 1/3, 1/5 … of the series, the last first: what follows them is below half of the last bit. */
const COEFFICIENTS = Array.from({ length: 13 }, (_, term) => 1 / (2 * term + 1)).reverse();

/**
 * The natural logarithm of a positive finite number, by additions, multiplications and divisions alone: the same bits
 * on every engine, where `Math.log` may differ in the last one. NaN for anything else.
 */
export function ln(x: number): number {
  if (!(x > 0 && x < Infinity)) return Number.NaN;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > SQRT2; exponent += 1) mantissa /= 2;
  for (; mantissa < SQRT2 / 2; exponent -= 1) mantissa *= 2;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum * square + coefficient;
  return exponent * LN2 + 2 * ratio * sum;
}
