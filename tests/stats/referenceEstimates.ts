import { z } from 'zod';
import { bootstrap } from '../../src/stats/bootstrap.ts';
import { clusterProportion } from '../../src/stats/clusterProportion.ts';
import { compositeScore } from '../../src/stats/compositeScore.ts';
import { cumulativeIncidence } from '../../src/stats/cumulativeIncidence.ts';
import { designEffect } from '../../src/stats/designEffect.ts';
import { designEffectiveN } from '../../src/stats/designEffectiveN.ts';
import { incidenceAt } from '../../src/stats/incidenceAt.ts';
import { normalise } from '../../src/stats/normalise.ts';
import { percentileInterval } from '../../src/stats/percentileInterval.ts';
import { pooledIcc } from '../../src/stats/pooledIcc.ts';
import { productLimit } from '../../src/stats/productLimit.ts';
import { stratifiedEffectiveN } from '../../src/stats/stratifiedEffectiveN.ts';
import { stratifiedProportion } from '../../src/stats/stratifiedProportion.ts';
import { weightedRatio } from '../../src/stats/weightedRatio.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { counts, list, n, num, strata, type Inputs } from './referenceInputs.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The reference values' estimates from weights, callers, waits and scores. */
export const ESTIMATES: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  proportion: (i) => stratifiedProportion([{ k: n(i, 'k'), n: n(i, 'n'), share: 1 }]).value,
  stratifiedProportion: (i) => withError(stratifiedProportion(strata(i))),
  designEffectiveN: (i) => designEffectiveN(n(i, 'p'), n(i, 'var')),
  weightedProportion: (i) => {
    const y = list(i, 'y');
    const units = list(i, 'w').map((weight, at) => ({ weight, y: y[at] ?? NaN, x: 1, stratum: 'one' }));
    return withError(weightedRatio(units));
  },
  pipeline: (i) => {
    const { value } = stratifiedProportion(strata(i));
    const nDesign = stratifiedEffectiveN(strata(i));
    const nEff = nDesign / n(i, 'deff_caller');
    const { low, high } = wilson(value * nEff, nEff, n(i, 'conf'));
    return { p: value, n_design: nDesign, n_eff: nEff, ci: [low, high] };
  },
  clusterProportion: (i) => {
    const clusters = counts(i);
    const { value, variance, degreesOfFreedom } = clusterProportion(clusters);
    const nEff = designEffectiveN(value, variance);
    const total = sum(clusters.map((cluster) => cluster.n));
    return { ...withError({ value, variance }), deff: total / nEff, n_eff: nEff, df: degreesOfFreedom };
  },
  iccAnova: (i) => {
    const icc = pooledIcc([counts(i)]);
    return icc && { msb: icc.msBetween, msw: icc.msWithin, icc: icc.icc, deff: designEffect(list(i, 'n'), icc.icc) };
  },
  pooledIcc: (i) => {
    const organisations = z.array(z.object({ n: z.array(num), k: z.array(num) })).parse(i['orgs']);
    const icc = pooledIcc(organisations.map(counts));
    if (icc === undefined) return undefined;
    const deff = organisations.map((organisation) => designEffect(organisation.n, icc.icc));
    const nEff = organisations.map((organisation, at) => sum(organisation.n) / (deff[at] ?? NaN));
    return { msb: icc.msBetween, msw: icc.msWithin, n0: icc.n0, icc_raw: icc.raw, icc: icc.icc, deff, n_eff: nEff };
  },
  sequenceRates: (i) => {
    const reached = list(i, 'reached');
    const attempts = list(i, 'entered').map((entered, a) => ({ entered, reached: reached[a] ?? NaN }));
    const entered = attempts[0]?.entered ?? NaN;
    const { value } = productLimit(attempts);
    return {
      first_attempt: productLimit(attempts.slice(0, 1)).value,
      within3: sum(reached) / entered,
      kaplan_product: value,
      // Two quantities that the site does not publish: the trap of METHOD 2.2, and a mean.
      pooled_attempts: sum(reached) / sum(list(i, 'entered')),
      mean_attempts: sum(list(i, 'entered')) / entered,
    };
  },
  cumulativeIncidence: (i) => {
    const events = list(i, 'event');
    const { steps } = cumulativeIncidence(
      list(i, 'time').map((time, at) => ({
        time,
        end: events[at] === 1 ? 'event' : events[at] === 2 ? 'competing' : 'censored',
      })),
    );
    return {
      times: steps.map(({ time }) => time),
      cif_human: steps.map(({ incidence }) => incidence),
      cif_drop: steps.map(({ competing }) => competing),
      event_free: steps.map(({ eventFree }) => eventFree),
    };
  },
  // The trap: whoever was cut off stands as still waiting.
  oneMinusKM: (i) => {
    const status = list(i, 'status');
    const times = list(i, 'time');
    const waits = times.map((time, at) => ({ time, end: status[at] === 1 ? 'event' : 'censored' }) as const);
    return incidenceAt(cumulativeIncidence(waits), Math.max(...times));
  },
  bootstrapMean: (i) => {
    const x = list(i, 'x');
    const mean = (drawn: readonly number[]) => sum(drawn.map((count, at) => count * (x[at] ?? NaN))) / x.length;
    const means = bootstrap(
      x.map(() => 'one'),
      mean,
      n(i, 'B'),
      n(i, 'seed'),
    );
    const { low, high } = percentileInterval(means, 0.95);
    return [low, high];
  },
  normalise: (i) => normalise(n(i, 'value'), n(i, 'best'), n(i, 'worst')),
  sequenceScore,
};

function withError(estimate: { readonly value: number; readonly variance: number } | undefined) {
  return estimate && { p: estimate.value, se: Math.sqrt(estimate.variance) };
}

const scored = z.object({
  sequences: z.array(
    z.object({
      reached: num,
      wait: num.optional(),
      quality: z.string().optional(),
      courtesy: num.nullish(),
    }),
  ),
  weights: z.object({ reach: num, wait: num, quality: num, courtesy: num }),
  wait_full_s: num,
  wait_zero_s: num,
  quality_points: z.record(z.string(), num),
});

/** METHOD 2.5 from its pure pieces; the codes of answers are those of the reference values. */
function sequenceScore(inputs: Inputs) {
  const { sequences, weights, wait_full_s: best, wait_zero_s: worst, quality_points: points } = scored.parse(inputs);
  const scores = sequences.map(({ reached, wait = NaN, quality = '', courtesy }) => {
    if (reached === 0) return 0;
    return compositeScore([
      { weight: weights.reach, value: 1 },
      { weight: weights.wait, value: normalise(wait, best, worst) },
      { weight: weights.quality, value: points[quality] ?? NaN },
      { weight: weights.courtesy, value: typeof courtesy === 'number' ? normalise(courtesy, 5, 1) : undefined },
    ]);
  });
  const mean = weightedRatio(scores.map((y) => ({ weight: 1, y, x: 1, stratum: 'one' })));
  return { scores, mean: mean?.value, se: Math.sqrt(mean?.variance ?? NaN) };
}
