import { regularizedBeta } from './regularizedBeta.ts';

/**
 * Quantile of Beta(a, b): the x at which its distribution function is p.
 *
 * Bisection until two neighbouring doubles remain, so the relative precision holds near 0 as well.
 *
 * @param p share from 0 to 1
 * @param a shape, > 0
 * @param b shape, > 0
 * @returns x from 0 to 1
 * @throws RangeError unless 0 ≤ p ≤ 1, a > 0 and b > 0
 * @example betaQuantile(0.6875, 2, 3) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  if (!(a > 0)) throw new RangeError(`invalid a; not > 0: ${a}`);
  if (!(b > 0)) throw new RangeError(`invalid b; not > 0: ${b}`);
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (regularizedBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
}
