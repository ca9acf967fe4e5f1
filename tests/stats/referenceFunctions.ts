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
import { CHECKS } from './referenceChecks.ts';
import { ESTIMATES } from './referenceEstimates.ts';
import { counts, list, n, pair, strata, text, type Inputs } from './referenceInputs.ts';

const bounds = ({ low, high }: Interval) => [low, high];
const scored = (inputs: Inputs) =>
  counts(inputs).map((share, i) => ({ ...share, score: list(inputs, 'scores')[i] ?? NaN }));
const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Rank intervals of one at a time, published nowhere: Holm over its own 2(J − 1) one-sided hypotheses. */
function marginalRanks(shares: readonly { readonly k: number; readonly n: number }[], alpha: number) {
  const ranks = shares.map((own, i) => {
    const others = shares.filter((_, j) => j !== i);
    const better = others.map((other) => oneSidedP(other, own));
    const worse = others.map((other) => oneSidedP(own, other));
    const { rejected } = holm([...better, ...worse], alpha);
    return {
      low: 1 + rejected.slice(0, better.length).filter(Boolean).length,
      high: shares.length - rejected.slice(better.length).filter(Boolean).length,
    };
  });
  return { marginal_lower: ranks.map(({ low }) => low), marginal_upper: ranks.map(({ high }) => high) };
}

/** p of « the first is not better than the second ». */
function oneSidedP(first: { k: number; n: number }, second: { k: number; n: number }): number {
  const half = newcombePValue(first.k, first.n, second.k, second.n) / 2;
  return first.k / first.n > second.k / second.n ? half : 1 - half;
}

/** What the reference values call a function, and ours behind it. */
export const REFERENCE_FUNCTIONS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
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
  fnv1a32: (i) => fnv1a32(text(i, 'text')),
  kishEffectiveN: (i) => kishEffectiveN(strata(i)),
  largestRemainder: (i) => largestRemainder(list(i, 'weights'), n(i, 'n')),
  shuffle: (i) => shuffle(range(n(i, 'n')), mulberry32(n(i, 'seed'))),
  rankSets: (i) => {
    const shares = counts(i);
    const tests = everyPair(shares);
    const { low, high, established } = rankIntervals(shares.length, tests, n(i, 'alpha'));
    return {
      rank: shares.map((own) => 1 + shares.filter((other) => other.k / other.n > own.k / own.n).length),
      simultaneous_lower: low,
      simultaneous_upper: high,
      ...marginalRanks(shares, n(i, 'alpha')),
      n_significant_pairs: established.filter(Boolean).length,
    };
  },
  ...ESTIMATES,
  ...CHECKS,
};
