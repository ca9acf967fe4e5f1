import { normalCdf } from './normalCdf.ts';

/** More than enough: each of Halley's steps triples the number of right digits. */
const STEPS = 3;

/**
 * Quantile Φ⁻¹(p) of the standard normal law, to 1e-12 or better.
 *
 * A rational start within 4.5e-4 in the lower half, then Halley's iteration on Φ; the upper half is its mirror.
 *
 * @param p share, strictly between 0 and 1
 * @throws RangeError unless 0 < p < 1
 * @source Abramowitz & Stegun 1964, 26.2.23 for the start
 * @example normalQuantile(0.975) // 1.959963984540
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p; not in (0, 1): ${p}`);
  if (p === 0.5) return 0;
  return p < 0.5 ? lowerQuantile(p) : -lowerQuantile(1 - p);
}

function lowerQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = numerator / denominator - t;
  for (let step = 0; step < STEPS; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (normalCdf(z) - p) / density;
    z -= newton / (1 + (z * newton) / 2);
  }
  return z;
}
