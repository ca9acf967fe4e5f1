import { ticks as niceTicks } from 'd3-array';
import type { Unit } from '../../domain/indicator.ts';
import type { Domain } from '../intervalRow/IntervalRowSpec.ts';
import type { TrendSpec } from './TrendSpec.ts';

/* Where a unit ends by itself. */
const BOUNDS: Readonly<Record<Unit, Domain>> = {
  percent: { min: 0, max: 1 },
  score10: { min: 0, max: 10 },
  score20: { min: 0, max: 20 },
  score5: { min: 1, max: 5 },
  score100: { min: 0, max: 100 },
  seconds: { min: 0, max: Infinity },
  per100k: { min: 0, max: Infinity },
  count: { min: 0, max: Infinity },
};
/* Steps that a reader counts in: ten points, one mark, one minute. */
const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  percent: [0.01, 0.02, 0.05, 0.1, 0.25],
  score10: [0.1, 0.2, 0.5, 1, 2.5],
  score20: [0.2, 0.5, 1, 2, 5],
  score5: [0.1, 0.2, 0.5, 1],
  score100: [1, 2, 5, 10, 25],
  seconds: [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600],
  per100k: [],
  count: [],
};
const MOST_TICKS = 7;
/* A narrower scale would make a mountain of chance: two marks of ten, ten points. */
const LEAST_SPAN: Readonly<Record<Unit, number>> = {
  percent: 0.1,
  score10: 2,
  score20: 4,
  score5: 1,
  score100: 10,
  seconds: 60,
  per100k: 0,
  count: 0,
};
/* A scale that could start at zero without losing the shape does: its share of the height below the lowest value. */
const NEAR_ZERO = { bounded: 0.3, open: 0.5 };

/**
 * The vertical scale: round ends around every value and interval, with a little air, and its ticks from bottom to top.
 * The caption says it where it does not start at 0.
 */
export function trendDomain(spec: TrendSpec): { readonly domain: Domain; readonly ticks: readonly number[] } {
  const values = spec.segments.flatMap(({ points }) =>
    points.flatMap(({ value, interval }) => (interval ? [interval.low, interval.high] : [value])),
  );
  const bounds = BOUNDS[spec.unit];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low >= bounds.min && high <= bounds.max))
    throw new RangeError(`invalid trend; not in [${bounds.min}, ${bounds.max}]: ${low}, ${high}`);
  const missing = Math.max(0, (LEAST_SPAN[spec.unit] || high * 0.1) - (high - low));
  const air = Math.max((high - low) * 0.08, missing / 2);
  const [from, to] = [low - air, Math.min(bounds.max, high + air)];
  const start = from <= to * (bounds.max === Infinity ? NEAR_ZERO.open : NEAR_ZERO.bounded) ? 0 : from;
  const step = stepFor(spec.unit, start, to);
  const first = Math.max(bounds.min, Math.floor(start / step + 1e-9) * step);
  const last = Math.min(bounds.max, Math.ceil(to / step - 1e-9) * step);
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12)));
  return { domain: { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1 }, ticks };
}

function stepFor(unit: Unit, from: number, to: number): number {
  const fits = (step: number): boolean => Math.ceil(to / step) - Math.floor(from / step) < MOST_TICKS;
  const known = STEPS[unit].find(fits);
  if (known !== undefined) return known;
  const [first = 0, second = 1] = niceTicks(from, to, 5);
  return second - first;
}
