import type { Domain, IntervalRowSpec } from './IntervalRowSpec.ts';

/** Shares of the width, 0 to 1. An end that leaves the scale stops at its edge and has no tick: the line goes on. */
export interface IntervalRowLayout {
  readonly at: number;
  readonly line?: { readonly from: number; readonly to: number; readonly ends: readonly number[] };
  readonly hollow: boolean;
}

/**
 * @throws RangeError where the value is outside the domain or its interval does not hold it.
 */
export function layoutIntervalRow({ value, interval, domain }: IntervalRowSpec): IntervalRowLayout {
  const at = shareOf(value, domain);
  if (!(at >= 0 && at <= 1)) throw new RangeError(`invalid value; not in [${domain.min}, ${domain.max}]: ${value}`);
  if (interval === undefined) return { at, hollow: true };
  const { low, high } = interval;
  if (!(low <= value && value <= high)) throw new RangeError(`invalid interval; not around ${value}: ${low}, ${high}`);
  const ends = [shareOf(low, domain), shareOf(high, domain)];
  const [from = 0, to = 1] = ends.map((end) => Math.min(1, Math.max(0, end)));
  return { at, line: { from, to, ends: ends.filter((end) => end >= 0 && end <= 1) }, hollow: false };
}

/** Where a value stands between both ends of a scale. */
export function shareOf(value: number, { min, max }: Domain): number {
  if (!(max > min)) throw new RangeError(`invalid domain; not min < max: ${min}, ${max}`);
  return (value - min) / (max - min);
}
