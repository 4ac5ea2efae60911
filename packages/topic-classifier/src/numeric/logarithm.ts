const LN2 = 0.6931471805599453;
const SQRT2 = 1.4142135623730951;
/** Terms of the series: the rest is below half of the last bit. */
const TERMS = 12;

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
  for (let term = TERMS; term >= 0; term -= 1) sum = sum * square + 1 / (2 * term + 1);
  return exponent * LN2 + 2 * ratio * sum;
}
