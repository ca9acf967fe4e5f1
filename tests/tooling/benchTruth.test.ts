import { describe, expect, it } from 'vitest';
import { isAcceptable } from '../../src/domain/answer.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { callerSpread } from '../../scripts/bench/callerEffect.ts';
import { drawDesign } from '../../scripts/bench/drawDesign.ts';
import { plantCalls } from '../../scripts/bench/plantCalls.ts';
import type { PlantedDesign } from '../../scripts/bench/plantedDesign.ts';
import { plantedTruth } from '../../scripts/bench/plantedTruth.ts';

const logit = (share: number) => Math.log(share / (1 - share));

/** One organisation, two questions of which the second weighs three times the first, all hours alike. */
function tinyDesign(change: Partial<PlantedDesign> = {}): PlantedDesign {
  const ease = logit(0.8) - logit(0.5);
  const scenario = (id: string, weight: number, shift: number) => {
    return { id, sampleShare: 0.5, weight, pickupShift: shift, answerShift: 0 };
  };
  const organisation = { id: 'organisme-01', pickup: logit(0.5), answer: logit(0.6), courtesy: logit(0.75) };
  return {
    ...drawDesign(1, 0, 1),
    callers: 1,
    icc: 0,
    weights: 'scenario',
    scenarios: [scenario('a', 0.25, 0), scenario('b', 0.75, ease)],
    slots: [{ id: 'matin', fromSecond: 32_400, toSecond: 43_200, sampleShare: 1, weight: 1, pickupShift: 0 }],
    caps: [{ seconds: 900, share: 1 }],
    stopChance: 0,
    organisations: [{ ...organisation, waitMeanSeconds: 100, drift: 0, sequences: 100 }],
    ...change,
  };
}

function truthOf(design: PlantedDesign) {
  const [organisation] = design.organisations;
  if (organisation === undefined) throw new Error('no organisation');
  return plantedTruth(design, organisation, 0);
}

describe('planted truth of the bench', () => {
  it('is what a sum by hand gives, without caller effects', () => {
    const truth = truthOf(tinyDesign());
    const pickup = 0.25 * 0.5 + 0.75 * 0.8;
    const first = 0.25 * (1 - Math.cbrt(0.5)) + 0.75 * (1 - Math.cbrt(0.2));
    const soon = (1 - Math.exp(-1.76)) / (1 - Math.exp(-8.76)); // 5 to 180 s are 176 whole seconds
    expect(truth['pickup']).toBeCloseTo(pickup, 12);
    expect(truth['resolved']).toBeCloseTo(pickup * 0.6, 12);
    expect(truth['acceptable']).toBeCloseTo(0.6, 12);
    expect(truth['pickup_first']).toBeCloseTo(first, 12);
    expect(truth['within_180']).toBeCloseTo(first * soon, 12);
    expect(truth['first_contact']).toBeCloseTo(first * 0.6 * 0.85, 12);
    expect(truth['courtesy']).toBeCloseTo(4, 12);
    expect(truth['wait_median']).toBe(Infinity);
    // P(wait ≤ t) first reaches one half here.
    expect(truth['wait_median_answered']).toBe(4 + Math.ceil(-100 * Math.log(1 - 0.5 * (1 - Math.exp(-8.76)))));
  });

  it('weighs questions in equal shares where no weight is declared', () => {
    expect(truthOf(tinyDesign({ weights: 'none' }))['pickup']).toBeCloseTo((0.5 + 0.8) / 2, 12);
  });

  it('is the mean over callers, not that of the middle caller', () => {
    const spread = callerSpread(0.1);
    const callers = Array.from({ length: 20_000 }, (_, rank) => spread * normalQuantile((rank + 0.5) / 20_000));
    const share = (p: number) =>
      callers.reduce((sum, effect) => sum + 1 / (1 + Math.exp(-logit(p) - effect)), 0) / callers.length;
    const variance = callers.reduce((sum, effect) => sum + (1 / (1 + Math.exp(-effect)) - 0.5) ** 2, 0) / 20_000;
    const truth = truthOf(tinyDesign({ icc: 0.1 }));
    expect(variance / 0.25).toBeCloseTo(0.1, 4);
    expect(truth['pickup']).toBeCloseTo(0.25 * share(0.5) + 0.75 * share(0.8), 5);
    expect(truth['acceptable']).toBeCloseTo(share(0.6), 5);
    expect(share(0.8)).toBeLessThan(0.79);
  });

  it('is what very many planted calls come to', () => {
    const [organisation] = tinyDesign().organisations;
    if (organisation === undefined) throw new Error('no organisation');
    const design = tinyDesign({
      icc: 0.03,
      callers: 5000,
      balanced: true,
      weights: 'none',
      caps: [
        { seconds: 900, share: 0.8 },
        { seconds: 200, share: 0.2 },
      ],
      organisations: [{ ...organisation, sequences: 40_000 }],
    });
    const truth = truthOf(design);
    const calls = plantCalls(design, 1, 0, 0).map(({ dials }) =>
      dials.filter((d) => d.disposition !== 'tech_failure_ours'),
    );
    const shareOf = (has: (dials: (typeof calls)[number]) => boolean) => calls.filter(has).length / calls.length;
    const spent = truth['time_spent_median'] ?? NaN;
    const time = (dials: (typeof calls)[number]) => dials.reduce((sum, { seconds }) => sum + seconds, 0);
    const human = (dials: (typeof calls)[number]) => dials.at(-1)?.human;
    expect(shareOf((dials) => human(dials) !== undefined)).toBeCloseTo(truth['pickup'] ?? NaN, 2);
    expect(shareOf(([first]) => first?.human !== undefined)).toBeCloseTo(truth['pickup_first'] ?? NaN, 2);
    expect(shareOf(([first]) => first?.human !== undefined && first.seconds <= 60)).toBeCloseTo(
      truth['within_60'] ?? NaN,
      2,
    );
    expect(
      shareOf((dials) => {
        const answer = human(dials)?.answer;
        return answer !== undefined && isAcceptable(answer);
      }),
    ).toBeCloseTo(truth['resolved'] ?? NaN, 2);
    expect(Number.isFinite(spent)).toBe(true);
    expect(shareOf((dials) => human(dials) !== undefined && time(dials) <= spent)).toBeCloseTo(0.5, 2);
    const marks = calls.flatMap((dials) => human(dials)?.courtesy ?? []);
    expect(
      Math.abs(marks.reduce((sum, mark) => sum + mark, 0) / marks.length - (truth['courtesy'] ?? NaN)),
    ).toBeLessThan(0.03);
  });
});
