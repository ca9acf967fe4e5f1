import { logGamma } from './logGamma.ts';

const PRECISION = 1e-16;
const MAX_TERMS = 10_000;

/**
 * Regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a): what χ² and the normal's tails are made of.
 *
 * Left of a + 1 the power series of P = 1 − Q converges quickly, right of it the continued fraction of Q, which keeps
 * its relative precision far out in the tail.
 *
 * @param a shape, > 0
 * @param x from 0 to infinity
 * @returns a share from 0 to 1
 * @throws RangeError unless a > 0 and x ≥ 0
 * @source Abramowitz & Stegun 1964, 6.5.29 and 6.5.31; Lentz 1976 for the evaluation of the fraction
 * @example upperGamma(1, 2) // 0.135335283237 (e⁻²)
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0)) throw new RangeError(`invalid a; not > 0: ${a}`);
  if (!(x >= 0)) throw new RangeError(`invalid x; not >= 0: ${x}`);
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; i <= MAX_TERMS; i++) {
    term *= x / (a + i);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

/** From x = a + 1 on, its i-th numerators and denominators stay above i + 1: Lentz's algorithm never divides by 0. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i <= MAX_TERMS; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return fraction;
}
