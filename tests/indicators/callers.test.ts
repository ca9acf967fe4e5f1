import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { callerEffect } from '../../src/indicators/callerEffect.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { isEligibleSequence } from '../../src/indicators/eligibleSequence.ts';
import { sampleGroup } from '../../src/indicators/sampleGroup.ts';
import { score } from '../../src/indicators/score.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { wilsonZ } from '../../src/stats/wilsonZ.ts';
import { calls, callsCampaign, type Dial } from './aCampaign.ts';
import { figureOf, near, sum } from './naive.ts';

const ok: Dial[] = [['human_ok', 30]];
const nobody: Dial[] = [
  ['busy', 5],
  ['busy', 5],
  ['busy', 5],
];

/** Calls of one organisation by caller: [reached, made]. */
function byCaller(organisation: string, counts: Readonly<Record<string, readonly [number, number]>>): Sequence[] {
  return Object.entries(counts).flatMap(([caller, [k, n]]) => {
    const place = { organisation, ...(caller !== 'nobody' && { caller }) };
    return [...calls(k, ok, place), ...calls(n - k, nobody, place)];
  });
}

function effectOf(campaign: CallsCampaign, indicator: string): CallerEffect | undefined {
  return computeCallsResults(campaign).quality.callerEffects.find((row) => row.indicator === indicator)?.effect;
}

const reference = z
  .object({
    inputs: z.object({ orgs: z.array(z.object({ n: z.array(z.number()), k: z.array(z.number()) })) }),
    expected: z.object({ icc: z.number(), deff: z.array(z.number()), n_eff: z.array(z.number()) }),
  })
  .parse(
    z
      .array(z.looseObject({ name: z.string() }))
      .parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')))
      .find(({ name }) => name === 'pooled_icc_two_orgs'),
  );

describe('callers who differ', () => {
  const all = reference.inputs.orgs.flatMap(({ n, k }, org) =>
    byCaller(`org${org}`, Object.fromEntries(n.map((made, c) => [`E0${c}`, [k[c] ?? 0, made]]))),
  );
  const campaign = callsCampaign(all);

  it('have the reference ρ, pooled over organisations', () => {
    expect(effectOf(campaign, 'pickup')).toEqual({
      kind: 'measured',
      icc: near(reference.expected.icc, 12),
      callers: 3,
    });
  });

  it.each([0, 1])('cost each organisation its own n, and Student’s quantile (%i)', (org) => {
    const { n = [], k = [] } = reference.inputs.orgs[org] ?? {};
    const [made, reached, effectiveN] = [sum(n), sum(k), reference.expected.n_eff[org] ?? NaN];
    expect(figureOf(campaign, 'pickup', `org${org}`)).toMatchObject({
      kind: 'fragile',
      value: reached / made,
      numerator: reached,
      denominator: made,
      effectiveN: near(effectiveN, 9),
      degreesOfFreedom: 2,
      low: near(wilsonZ((reached / made) * effectiveN, effectiveN, tQuantile(0.975, 2)).low, 9),
      high: near(wilsonZ((reached / made) * effectiveN, effectiveN, tQuantile(0.975, 2)).high, 9),
    });
  });

  it('have another ρ for another indicator, on its own base', () => {
    // Everyone who answers gives the same answer.
    expect(effectOf(campaign, 'acceptable')).toMatchObject({ kind: 'measured', icc: 0 });
    expect(figureOf(campaign, 'acceptable', 'org0')).not.toHaveProperty('degreesOfFreedom');
  });

  it('cost a part of the calls by the callers of that part', () => {
    const place = (profile: string) => (one: Sequence) => ({ ...one, profile });
    const two = callsCampaign([
      ...byCaller('caf', { E01: [40, 50], E02: [10, 50] }).map(place('a')),
      ...byCaller('caf', { E01: [35, 40] }).map(place('b')),
    ]);
    const { breakdowns, quality } = computeCallsResults(two);
    const effect = quality.callerEffects.find(({ indicator }) => indicator === 'pickup')?.effect;
    const icc = effect?.kind === 'measured' ? effect.icc : NaN;
    expect(icc).toBeGreaterThan(0.1);
    const parts = breakdowns.filter(({ indicator, cut }) => indicator === 'pickup' && cut?.dimension === 'profile');
    expect(parts).toMatchObject([
      { cut: { category: 'a' }, effectiveN: near(100 / (1 + 49 * icc), 9) },
      { cut: { category: 'b' }, effectiveN: near(40 / (1 + 39 * icc), 9) },
    ]);
  });

  it('make clusters of unlike size: m̃ = Σ n²/N', () => {
    const uneven = callsCampaign(byCaller('caf', { E01: [70, 80], E02: [5, 30], E03: [2, 10] }));
    const effect = effectOf(uneven, 'pickup');
    const icc = effect?.kind === 'measured' ? effect.icc : NaN;
    const deff = 1 + ((80 ** 2 + 30 ** 2 + 10 ** 2) / 120 - 1) * icc;
    expect(figureOf(uneven, 'pickup')).toMatchObject({
      effectiveN: near(120 / deff, 9),
    });
  });

  it('take calls of unknown callers for clusters of one', () => {
    const mixed = callsCampaign(byCaller('caf', { E01: [40, 50], E02: [10, 50], nobody: [30, 60] }));
    const effect = effectOf(mixed, 'pickup');
    expect(effect).toMatchObject({ kind: 'measured', callers: 2 });
    const icc = effect?.kind === 'measured' ? effect.icc : NaN;
    const deff = 1 + ((50 ** 2 + 50 ** 2 + 60) / 160 - 1) * icc;
    expect(figureOf(mixed, 'pickup')).toMatchObject({ effectiveN: near(160 / deff, 9) });
  });

  it('count in the whole campaign: an organisation with one caller pays what the others show', () => {
    const campaignOfTwo = callsCampaign([
      ...byCaller('caf', { E01: [40, 50], E02: [10, 50], E03: [30, 50] }),
      ...byCaller('cpam', { E01: [80, 150] }),
      ...byCaller('msa', { nobody: [80, 150] }),
    ]);
    const effect = effectOf(campaignOfTwo, 'pickup');
    const icc = effect?.kind === 'measured' ? effect.icc : NaN;
    expect(figureOf(campaignOfTwo, 'pickup', 'cpam')).toMatchObject({
      effectiveN: near(150 / (1 + 149 * icc), 9),
    });
    // Nobody knows who called: nothing can be widened.
    const unknown = figureOf(campaignOfTwo, 'pickup', 'msa');
    expect(unknown).toMatchObject({ effectiveN: 150 });
    expect(unknown).not.toHaveProperty('degreesOfFreedom');
  });

  it('have the degrees of freedom of all callers of the campaign, also where fewer called', () => {
    const campaignOfFour = callsCampaign([
      ...byCaller('caf', { E01: [60, 100], E02: [40, 100], E03: [50, 100], E04: [50, 100] }),
      ...byCaller('cpam', { E01: [60, 100], E02: [45, 100] }),
    ]);
    const result = figureOf(campaignOfFour, 'pickup', 'cpam');
    expect(result).toMatchObject({ kind: 'fragile', degreesOfFreedom: 3 });
  });

  it('have more degrees of freedom in comparisons, where they cause only a part f of the variance: 3 / f²', () => {
    const campaignOfFour = callsCampaign(
      byCaller('caf', { E01: [60, 100], E02: [40, 100], E03: [50, 100], E04: [50, 100] }),
    );
    const effect = effectOf(campaignOfFour, 'pickup');
    const deff = 1 + 99 * (effect?.kind === 'measured' ? effect.icc : NaN);
    const result = figureOf(campaignOfFour, 'pickup', 'caf');
    expect(result).toMatchObject({ comparisonDegreesOfFreedom: near(3 / ((deff - 1) / deff) ** 2, 9) });
  });

  it('widen a weighted share after its weights', () => {
    const inSlot = (slot: string, counts: Readonly<Record<string, readonly [number, number]>>) =>
      byCaller('caf', counts).map((one) => ({ ...one, slot }));
    const slots = callsCampaign(
      [...inSlot('am', { E01: [38, 40], E02: [10, 40] }), ...inSlot('pm', { E01: [20, 40], E02: [2, 40] })],
      { designWeights: { slot: { am: 0.7, pm: 0.3 } } },
    );
    const effect = effectOf(slots, 'pickup');
    const icc = effect?.kind === 'measured' ? effect.icc : NaN;
    const p = 0.7 * 0.6 + 0.3 * 0.275;
    const variance = (0.49 * 0.6 * 0.4) / 79 + (0.09 * 0.275 * 0.725) / 79;
    const deff = 1 + (80 - 1) * icc;
    expect(figureOf(slots, 'pickup')).toMatchObject({
      denominator: 160,
      effectiveN: near(Math.min(160, (p * (1 - p)) / variance) / deff, 9),
    });
  });
});

describe('callers whose effect is not there or not known', () => {
  it('keep the normal quantile where ρ = 0', () => {
    const alike = callsCampaign(byCaller('caf', { E01: [30, 60], E02: [30, 60] }));
    expect(effectOf(alike, 'pickup')).toEqual({ kind: 'measured', icc: 0, callers: 2 });
    const result = figureOf(alike, 'pickup');
    expect(result).toMatchObject({
      effectiveN: 120,
      low: near(wilsonZ(60, 120, 1.959963984540054).low, 9),
      high: near(wilsonZ(60, 120, 1.959963984540054).high, 9),
    });
    expect(result).not.toHaveProperty('degreesOfFreedom');
  });

  it.each([
    ['unknown_callers', { nobody: [30, 120] }],
    ['single_caller', { E01: [30, 120] }],
    ['single_caller', { E01: [30, 60], nobody: [3, 60] }],
  ] as const)('are said to be unmeasurable: %s', (reason, counts) => {
    const campaign = callsCampaign(byCaller('caf', counts));
    expect(effectOf(campaign, 'pickup')).toEqual({ kind: 'unmeasurable', reason });
    expect(figureOf(campaign, 'pickup')).toMatchObject({ kind: 'measured', effectiveN: 120 });
    expect(figureOf(campaign, 'pickup')).not.toHaveProperty('degreesOfFreedom');
  });

  it('say so where each caller made one call, or each organisation had its own caller', () => {
    const once = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`E${100 + i}`, [i % 2, 1] as const]));
    expect(effectOf(callsCampaign(byCaller('caf', once)), 'pickup')).toEqual({
      kind: 'unmeasurable',
      reason: 'too_few_calls',
    });
    expect(effectOf(callsCampaign(byCaller('caf', { E01: [30, 60], E02: [20, 60] })), 'consistency')).toEqual({
      kind: 'unmeasurable',
      reason: 'pairs_of_calls',
    });
    const apart = [...byCaller('caf', { E01: [30, 60] }), ...byCaller('cpam', { E02: [5, 60] })];
    expect(effectOf(callsCampaign(apart), 'pickup')).toEqual({ kind: 'unmeasurable', reason: 'too_few_calls' });
  });

  it('see no effect in scores that are all alike, whatever rounding leaves', () => {
    for (const wait of [127.3, 311.9, 640.1]) {
      for (let n = 5; n < 30; n++) {
        const all = ['E01', 'E02', 'E03'].flatMap((caller, i) => calls(n + 3 * i, [['human_ok', wait]], { caller }));
        const group = sampleGroup({}, all.filter(isEligibleSequence));
        const effect = callerEffect([group], [score.values(group, callsCampaign(all))]);
        expect(effect).toEqual({ kind: 'measured', icc: 0, callers: 3 });
      }
    }
  });
});
