import { expect } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { Result } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import type { EndedWait } from '../../src/stats/cumulativeIncidence.ts';

/** A row of METHOD 2 as computed for one organisation; it must be there. */
export function figureOf(campaign: CallsCampaign, indicator: string, organisation = 'caf'): Result {
  const results = known.get(campaign) ?? computeCallsResults(campaign).results;
  known.set(campaign, results);
  const found = results.find((result) => result.indicator === indicator && result.organisation === organisation);
  if (found === undefined) throw new Error(`no ${indicator} of ${organisation}`);
  return found;
}

/** A test asks one campaign for many figures. */
const known = new WeakMap<CallsCampaign, readonly Result[]>();

/** One stratum as a reader of METHOD 3.4 would write it down: its share, and the values of its calls. */
export interface NaiveStratum {
  readonly share: number;
  /** Of all its calls; undefined outside the base. */
  readonly values: readonly (number | undefined)[];
}

/**
 * METHOD 3.4, steps 1 to 3, call by call: every call weighs share / n; the mean of the base is a ratio of two weighted
 * sums, its variance that of the residuals within strata. No formula for proportions is used.
 */
export function naiveMean(strata: readonly NaiveStratum[]) {
  const calls = strata.flatMap(({ share, values }, stratum) =>
    values.map((value) => ({ stratum, weight: share / values.length, inBase: value !== undefined, value: value ?? 0 })),
  );
  const base = sum(calls.map(({ weight, inBase }) => (inBase ? weight : 0)));
  const value = sum(calls.map((one) => (one.inBase ? one.weight * one.value : 0))) / base;
  const counted = calls.filter(({ inBase }) => inBase).length;
  const spread = sum(calls.map((one) => (one.inBase ? one.weight * (one.value - value) ** 2 : 0))) / base;
  let variance = 0;
  for (const stratum of strata.keys()) {
    const residuals = calls
      .filter((one) => one.stratum === stratum)
      .map(({ inBase, weight, value: own }) => (inBase ? (weight * (own - value)) / base : 0));
    const n = residuals.length;
    const mean = sum(residuals) / n;
    variance += (n / (n - 1)) * sum(residuals.map((each) => (each - mean) ** 2));
  }
  const kish = base ** 2 / sum(calls.map(({ weight, inBase }) => (inBase ? weight ** 2 : 0)));
  const size =
    strata.length === 1 ? counted : variance > 1e-20 && spread > 0 ? Math.min(counted, spread / variance) : kish;
  return { value, variance, spread, counted, kish, size };
}

/** Aalen and Johansen's incidence from its definition, at every time anew. */
export function naiveIncidence(waits: readonly EndedWait[], until: number): number {
  const times = [...new Set(waits.map(({ time }) => time))].sort((a, b) => a - b);
  const weightOf = (some: readonly EndedWait[]) => sum(some.map(({ weight = 1 }) => weight));
  let free = 1;
  let incidence = 0;
  for (const time of times.filter((each) => each <= until)) {
    const atRisk = weightOf(waits.filter((wait) => wait.time >= time));
    const events = weightOf(waits.filter((wait) => wait.time === time && wait.end === 'event'));
    const others = weightOf(waits.filter((wait) => wait.time === time && wait.end === 'competing'));
    incidence += (free * events) / atRisk;
    free *= 1 - (events + others) / atRisk;
  }
  return incidence;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A number that only rounding tells from this one. */
export function near(value: number, decimals: number): unknown {
  return expect.closeTo(value, decimals);
}
