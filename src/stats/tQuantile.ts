import { betaQuantile } from './betaQuantile.ts';
import { normalQuantile } from './normalQuantile.ts';
import { normalAsStudent } from './normalAsStudent.ts';

const MANY_DEGREES_OF_FREEDOM = 1e6;

/**
 * Quantile of Student's t law with df degrees of freedom.
 *
 * P(|T| > t) = I_x(df/2, 1/2) with x = df/(df + t²). Near the middle 1 − x is solved for in place of x, far out x is,
 * so that no digit is lost on either side.
 *
 * @param p share, strictly between 0 and 1
 * @param df degrees of freedom, > 0, not necessarily whole
 * @throws RangeError unless 0 < p < 1 and df > 0
 * @source Abramowitz & Stegun 1964, 26.7.1
 * @example tQuantile(0.975, 9) // 2.262157162798
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p; not in (0, 1): ${p}`);
  if (!(df > 0)) throw new RangeError(`invalid df; not > 0: ${df}`);
  const twoTails = 2 * Math.min(p, 1 - p);
  const magnitude =
    df >= MANY_DEGREES_OF_FREEDOM
      ? normalAsStudent(-normalQuantile(twoTails / 2), df)
      : twoTails < 0.5
        ? farOut(twoTails, df)
        : nearTheMiddle(twoTails, df);
  return p < 0.5 ? -magnitude : magnitude;
}

function farOut(twoTails: number, df: number): number {
  const x = betaQuantile(twoTails, df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

function nearTheMiddle(twoTails: number, df: number): number {
  const complement = betaQuantile(1 - twoTails, 0.5, df / 2);
  return Math.sqrt((df * complement) / (1 - complement));
}
