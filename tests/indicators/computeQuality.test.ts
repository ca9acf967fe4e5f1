import { describe, expect, it } from 'vitest';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { call, calls, callsCampaign, ineligible, sequences, type Dial } from './aCampaign.ts';
import { near } from './naive.ts';

const ok: Dial[] = [['human_ok', 30]];

describe('computeQuality', () => {
  const struck = call(ok, { organisation: 'cpam', caller: 'E77' });
  const campaign = callsCampaign(
    [
      ...calls(30, ok, { scenario: 'age', slot: 'am', caller: 'E42', profile: 'jeune', weekday: 1 }),
      ...calls(10, ok, { scenario: 'age', slot: 'pm', caller: 'E17', profile: 'jeune', weekday: 2 }),
      ...calls(20, ok, { scenario: 'droits', slot: 'pm', caller: 'E99', weekday: 2 }),
      ...calls(1, ok, { scenario: 'droits', slot: 'am', weekday: 5 }),
      ...sequences('caf', 3, ineligible),
    ],
    {
      designWeights: { scenario: { age: 0.6, droits: 0.4 }, slot: { am: 0.5, pm: 0.5 } },
      excluded: [{ sequence: struck, reason: 'strike' }],
      balance: {
        organisations: [organisationIdSchema.parse('caf')],
        dimensions: ['caller', 'scenario', 'slot'],
        slots: 'plan',
        departures: [
          { organisation: organisationIdSchema.parse('caf'), dimension: 'scenario', ratio: 1.6 },
          { organisation: organisationIdSchema.parse('caf'), dimension: 'caller' },
          { organisation: organisationIdSchema.parse('cpam'), dimension: 'slot', ratio: 2 },
        ],
      },
    },
  );
  const { quality } = computeCallsResults(campaign);

  it('counts what each organisation was called for, our own failures left out', () => {
    expect(quality.samples.map(({ organisation, calls: n, excluded }) => [organisation, n, excluded])).toEqual([
      ['caf', 61, 0],
      ['cpam', 0, 1],
    ]);
    expect(quality).toMatchObject({ campaign: 'mars-2026', weights: 'declared' });
    expect(quality.samples[1]).toMatchObject({ callers: 0, strata: [], counts: [], weightEfficiency: 1 });
    expect(quality.samples[1]).not.toHaveProperty('largestCallerShare');
  });

  it('says what strata weigh, and what unequal weights leave of n', () => {
    const kish = 1 / (0.3 ** 2 / 30 + 0.3 ** 2 / 10 + 0.4 ** 2 / 21);
    expect(quality.samples[0]).toMatchObject({
      strata: [
        { id: 'age × am', share: near(0.3, 12), calls: 30, cells: 1 },
        { id: 'age × pm', share: near(0.3, 12), calls: 10, cells: 1 },
        { id: 'droits × am + droits × pm', share: near(0.4, 12), calls: 21, cells: 2 },
      ],
      weightEfficiency: near(kish / 61, 12),
    });
  });

  it('counts each dimension, and says where the plan was not kept', () => {
    expect(quality.samples[0]?.counts).toEqual([
      {
        dimension: 'scenario',
        counts: [
          { category: 'age', calls: 40 },
          { category: 'droits', calls: 21 },
        ],
        uneven: true,
        imbalance: 1.6,
      },
      {
        dimension: 'slot',
        counts: [
          { category: 'am', calls: 31 },
          { category: 'pm', calls: 30 },
        ],
      },
      {
        dimension: 'weekday',
        counts: [
          { category: '1', calls: 30 },
          { category: '2', calls: 30 },
          { category: '5', calls: 1 },
        ],
      },
      { dimension: 'profile', counts: [{ category: 'jeune', calls: 40 }] },
      {
        dimension: 'caller',
        counts: [
          { category: 'A', calls: 30 },
          { category: 'B', calls: 20 },
          { category: 'C', calls: 10 },
        ],
        uneven: true,
      },
    ]);
    expect(quality.samples[0]).toMatchObject({ callers: 3, largestCallerShare: 30 / 61 });
  });

  it('has a 0 where others were called and an organisation was not', () => {
    const place = (organisation: string, slot: string) => ({
      organisation,
      slot,
      profile: slot === 'am' ? 'jeune' : 'lambda',
    });
    const both = callsCampaign([
      ...calls(10, ok, place('caf', 'am')),
      ...calls(10, ok, place('caf', 'pm')),
      ...calls(10, ok, place('cpam', 'am')),
    ]);
    const cpam = computeCallsResults(both).quality.samples.find(({ organisation }) => organisation === 'cpam');
    for (const [dimension, none] of [
      ['slot', 'pm'],
      ['profile', 'lambda'],
    ]) {
      const counts = cpam?.counts.find((one) => one.dimension === dimension);
      expect(counts?.counts.at(-1)).toEqual({ category: none, calls: 0 });
    }
  });

  it('never tells a pseudonym', () => {
    expect(JSON.stringify(quality)).not.toMatch(/E\d\d/);
  });

  it('gives the 27th caller two letters', () => {
    const many = Array.from({ length: 30 }, (_, i) => calls(31 - i, ok, { caller: `E${100 + i}` })).flat();
    const counts = computeCallsResults(callsCampaign(many)).quality.samples[0]?.counts.find(
      ({ dimension }) => dimension === 'caller',
    )?.counts;
    expect(counts?.map(({ category }) => category).slice(24, 29)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC']);
    expect(counts?.[26]?.calls).toBe(5);
  });

  it('says where questions weigh alike because nothing was declared', () => {
    expect(computeCallsResults(callsCampaign(calls(30, ok))).quality.weights).toBe('equal_scenarios');
  });
});
