import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { benjaminiHochberg } from '../../src/stats/benjaminiHochberg.ts';
import { chiSquareSf } from '../../src/stats/chiSquareSf.ts';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
import { fnv1a32 } from '../../src/stats/fnv1a32.ts';
import { holm } from '../../src/stats/holm.ts';
import { kishEffectiveN } from '../../src/stats/kishEffectiveN.ts';
import { largestRemainder } from '../../src/stats/largestRemainder.ts';
import { medianOrderInterval } from '../../src/stats/medianOrderInterval.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { publicationStatus } from '../../src/stats/publicationStatus.ts';
import { quantileType7 } from '../../src/stats/quantileType7.ts';
import { rankIntervals } from '../../src/stats/rankIntervals.ts';
import { reconstructK } from '../../src/stats/reconstructK.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { trendLackOfFit } from '../../src/stats/trendLackOfFit.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { wilsonZ, type Interval } from '../../src/stats/wilsonZ.ts';
import { everyPair } from './everyPair.ts';

const num = z.number();
const nums = z.array(num);
const fixture = z.array(
  z.object({
    name: z.string(),
    inputs: z.looseObject({ fn: z.string() }),
    expected: z.json(),
    tolerance: num,
  }),
);
const cases = fixture.parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')));

type Inputs = Readonly<Record<string, unknown>>;
const n = (inputs: Inputs, key: string) => num.parse(inputs[key]);
const list = (inputs: Inputs, key: string) => nums.parse(inputs[key]);
const bounds = ({ low, high }: Interval) => [low, high];
const pair = (inputs: Inputs) => [n(inputs, 'k1'), n(inputs, 'n1'), n(inputs, 'k2'), n(inputs, 'n2')] as const;
const scored = (inputs: Inputs) => {
  const sizes = list(inputs, 'n');
  const scores = list(inputs, 'scores');
  return list(inputs, 'k').map((k, i) => ({ k, n: sizes[i] ?? NaN, score: scores[i] ?? NaN }));
};
const range = (length: number) => Array.from({ length }, (_, i) => i);

/** What the reference values call a function, and ours behind it. */
const IMPLEMENTED: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  normalQuantile: (i) => normalQuantile(n(i, 'p')),
  normalCdf: (i) => normalCdf(n(i, 'z')),
  chiSquareSf: (i) => chiSquareSf(n(i, 'x'), n(i, 'df')),
  tQuantile: (i) => tQuantile(n(i, 'p'), n(i, 'df')),
  wilson: (i) => bounds(wilson(n(i, 'k'), n(i, 'n'), n(i, 'conf'))),
  wilsonZ: (i) => bounds(wilsonZ(n(i, 'k'), n(i, 'n'), n(i, 'z'))),
  clopperPearson: (i) => bounds(clopperPearson(n(i, 'k'), n(i, 'n'), n(i, 'conf'))),
  newcombeDiff: (i) => {
    const { difference, low, high } = newcombeDifference(...pair(i), n(i, 'conf'));
    return { diff: difference, lower: low, upper: high };
  },
  newcombePValue: (i) => newcombePValue(...pair(i)),
  holm: (i) => holm(list(i, 'p'), 0.05).adjusted,
  benjaminiHochberg: (i) => benjaminiHochberg(list(i, 'p')),
  cochranArmitage: (i) => cochranArmitage(scored(i)),
  trendLackOfFit: (i) => trendLackOfFit(scored(i)),
  reconstructK: (i) => {
    const counts = reconstructK(n(i, 'pct'), n(i, 'n'), n(i, 'decimals'));
    return counts && { k_min: counts.min, k_max: counts.max };
  },
  publicationStatus: (i) => publicationStatus(n(i, 'n_eff'), n(i, 'min_publish'), n(i, 'min_rank')),
  quantileType7: (i) => quantileType7(list(i, 'x'), n(i, 'p')),
  medianOrderCi: (i) => {
    const interval = medianOrderInterval(list(i, 'x'), n(i, 'conf'));
    return (
      interval && { ranks: interval.ranks, lower: interval.low, upper: interval.high, coverage: interval.coverage }
    );
  },
  mulberry32: (i) => {
    const random = mulberry32(n(i, 'seed'));
    return range(n(i, 'draws')).map(random);
  },
  fnv1a32: (i) => fnv1a32(z.string().parse(i['text'])),
  kishEffectiveN: (i) =>
    kishEffectiveN(
      z
        .array(z.object({ n: num, W: num }))
        .parse(i['cells'])
        .map((cell) => ({ n: cell.n, share: cell.W })),
    ),
  largestRemainder: (i) => largestRemainder(list(i, 'weights'), n(i, 'n')),
  shuffle: (i) => shuffle(range(n(i, 'n')), mulberry32(n(i, 'seed'))),
  rankSets: (i) => {
    const shares = list(i, 'k').map((k, at) => ({ k, n: list(i, 'n')[at] ?? NaN }));
    const tests = everyPair(shares);
    const { low, high, established } = rankIntervals(shares.length, tests, n(i, 'alpha'));
    return {
      rank: shares.map((own) => 1 + shares.filter((other) => other.k / other.n > own.k / own.n).length),
      simultaneous_lower: low,
      simultaneous_upper: high,
      n_significant_pairs: established.filter(Boolean).length,
    };
  },
};

/** Left for the issue that brings their indicators, or tested in the room where they live. */
const ELSEWHERE = new Set([
  // stats of the next issue
  'pooledChi2',
  'fisherExact',
  'cumulativeIncidence',
  'oneMinusKM',
  'stratifiedProportion',
  'proportion',
  'designEffectiveN',
  'weightedProportion',
  'clusterProportion',
  'iccAnova',
  'pooledIcc',
  'pipeline',
  'cmh',
  'heapingIndex',
  'cohenKappa',
  'comparisonZ',
  'bootstrapMean',
  'sequenceScore',
  'normalise',
  // indicators: tests/indicators
  'sequenceRates',
  // planning
  'nForMargin',
  'nPerGroup',
  'nWithDeff',
  // ingest
  'parisToUtc',
  'easterSunday',
  'joursFeries',
  'nirKey',
]);

/** Intervals of one organisation alone are published nowhere: METHOD 3.5 wants simultaneous ones. */
const NOT_PUBLISHED = new Set(['marginal_lower', 'marginal_upper']);

function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(expected)) {
    const actuals = z.array(z.unknown()).parse(actual);
    expect(actuals).toHaveLength(expected.length);
    expected.forEach((item, i) => expectClose(actuals[i], item, tolerance));
  } else if (typeof expected === 'object' && expected !== null) {
    const actuals = z.looseObject({}).parse(actual);
    for (const [key, item] of Object.entries(expected)) {
      if (!NOT_PUBLISHED.has(key)) expectClose(actuals[key], item, tolerance);
    }
  } else {
    expect(actual).toBe(expected);
  }
}

describe('reference values of R, scipy and published tables', () => {
  it.each(cases.filter(({ inputs }) => !ELSEWHERE.has(inputs.fn)))('$name', ({ inputs, expected, tolerance }) => {
    const ours = IMPLEMENTED[inputs.fn];
    expect(ours, `no function of ours stands for ${inputs.fn}`).toBeDefined();
    expectClose(ours?.(inputs), expected, tolerance);
  });

  it('passes none over in silence: what is left for elsewhere is in the file and not implemented here', () => {
    const named = new Set(cases.map(({ inputs }) => inputs.fn));
    expect([...ELSEWHERE].filter((fn) => !named.has(fn) || fn in IMPLEMENTED)).toEqual([]);
  });
});
