import { logGamma } from './logGamma.ts';

const PRECISION = 1e-16;
const MAX_TERMS = 10_000;
/** Stands for 0 where Lentz's algorithm would divide by it. */
const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b): the distribution function of Beta(a, b), from which the binomial's
 * and Student's follow.
 *
 * @param x from 0 to 1
 * @param a shape, > 0
 * @param b shape, > 0
 * @returns a share from 0 to 1
 * @throws RangeError unless 0 ≤ x ≤ 1, a > 0 and b > 0
 * @source Abramowitz & Stegun 1964, 26.5.8; Lentz 1976 for the evaluation of the fraction
 * @example regularizedBeta(0.5, 2, 3) // 0.6875
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`invalid x; not in [0, 1]: ${x}`);
  if (!(a > 0)) throw new RangeError(`invalid a; not > 0: ${a}`);
  if (!(b > 0)) throw new RangeError(`invalid b; not > 0: ${b}`);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges quickly left of the mean; right of it the mirrored one does.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return value;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
