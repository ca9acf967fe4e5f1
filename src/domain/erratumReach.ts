import type { Barometer } from './barometer.ts';
import { concernedIndicators } from './concernedIndicators.ts';
import type { Indicator } from './indicator.ts';
import { MIN_N_RATE } from './method.ts';
import type { Erratum } from './publication.ts';
import { writtenCounts } from './writtenCounts.ts';

/** What an erratum changed beyond the counts that it writes. */
export interface ErratumReach {
  /** Shares from 0 to 1; absent where the counts written give no rate that was ever published. */
  readonly rates?: { readonly before: number; readonly after: number };
  /** What is computed from the corrected indicator and published of the same campaign and body, in the order of the site. */
  readonly alsoConcerned: readonly Indicator[];
}

/**
 * A rate is said only where the figure as it now stands is the plain quotient of the counts that the erratum ends with: a
 * weighted rate is another number, on another base it may have been one, and of under 30 calls there is none (METHOD decision 8).
 */
export function erratumReach(barometer: Barometer, erratum: Erratum): ErratumReach {
  const { campaign, organisation, indicator } = erratum;
  if (indicator === undefined) return { alsoConcerned: [] };
  const own = barometer.results.filter(
    (one) => one.campaign === campaign && (organisation === undefined || one.organisation === organisation),
  );
  const concerned = concernedIndicators(indicator);
  const published = new Set(own.filter(({ kind }) => kind !== 'not_measured').map((one) => one.indicator));
  const corrected = own.find((one) => one.indicator === indicator);
  const rates = organisation === undefined ? undefined : ratesOf(erratum, corrected);
  return {
    ...(rates ? { rates } : {}),
    alsoConcerned: barometer.indicators.filter(({ id }) => id !== indicator && concerned.has(id) && published.has(id)),
  };
}

function ratesOf(erratum: Erratum, now: Barometer['results'][number] | undefined): ErratumReach['rates'] {
  const [before, after] = [erratum.before, erratum.after].map(writtenCounts);
  if (!before || !after || !now || (now.kind !== 'measured' && now.kind !== 'fragile')) return undefined;
  const n = now.denominator;
  if (before.denominator !== n || after.denominator !== n || after.numerator !== now.numerator) return undefined;
  if (n < MIN_N_RATE || Math.abs(now.value - after.numerator / n) > ROUNDING) return undefined;
  return { before: before.numerator / n, after: after.numerator / n };
}

/** Of a sum of weights beside one division. */
const ROUNDING = 1e-9;
