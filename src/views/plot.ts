import { roundDurations } from '../charts/roundDurations.ts';
import type { Domain, IntervalRowSpec, Tick } from '../charts/intervalRow/IntervalRowSpec.ts';
import type { Unit } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import { valueOf, type Result } from '../domain/result.ts';
import { formatAmount, unitSuffix } from '../present/formatValue.ts';
import { intervalOf } from './figureView.ts';

/** A scale that several rows share. */
export interface ScaleView {
  readonly domain: Domain;
  readonly ticks: readonly Tick[];
}

/**
 * 0 to 100 % for shares, from the lowest to the highest mark for scores; other units from 0 to the next round number above the
 * largest value, and no ticks where there is none.
 */
export function scaleView(unit: Unit, results: readonly Result[], locale: Locale): ScaleView {
  const values = results.flatMap((r) => valueOf(r) ?? []);
  const steps = stepsOf(unit, values);
  const [min = 0] = steps;
  const max = steps.at(-1) ?? 1;
  return {
    domain: { min, max },
    ticks: steps.map((at, position) => ({
      at,
      label:
        formatAmount(at, unit, locale, unit === 'percent' ? { decimals: 0 } : {}) +
        (position === steps.length - 1 && unit !== 'per100k' ? unitSuffix(unit, locale) : ''),
    })),
  };
}

/* Where a unit ends by itself. */
const TOP: Readonly<Partial<Record<Unit, number>>> = { percent: 1, score5: 5, score10: 10, score20: 20, score100: 100 };

/* Where a unit begins that does not begin at 0: nobody gives a mark of 0 for courtesy (METHOD 2). */
const BOTTOM: Readonly<Partial<Record<Unit, number>>> = { score5: 1 };

/** Whether the scale of a unit ends by itself, whatever the values. */
export function isBounded(unit: Unit): boolean {
  return TOP[unit] !== undefined;
}

/** « 5 min 45 s ou plus »: no upper bound was attained, and the line goes on to the edge. A hollow point says that n is unknown. */
function openInterval(result: Result): IntervalRowSpec['interval'] {
  return result.kind === 'level' && result.low !== undefined ? { low: result.low, high: Infinity } : undefined;
}

/** The point and interval of a result on a scale; undefined where no value is published, or where it is a mere bound. */
export function plotOf(result: Result, domain: Domain): IntervalRowSpec | undefined {
  const value = valueOf(result);
  if (value === undefined || 'qualifier' in result) return undefined;
  const interval = intervalOf(result) ?? openInterval(result);
  return { value, domain, ...(interval ? { interval } : {}) };
}

function stepsOf(unit: Unit, values: readonly number[]): readonly number[] {
  if (unit === 'percent') return [0, 0.25, 0.5, 0.75, 1];
  const top = TOP[unit];
  if (top === undefined && values.length === 0) return [];
  if (unit === 'seconds') return roundDurations(Math.max(...values));
  const max = top ?? roundAbove(Math.max(1, ...values));
  const min = BOTTOM[unit] ?? 0;
  return [min, (min + max) / 2, max];
}

function roundAbove(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((m) => m * power >= largest) ?? 10) * power;
}
