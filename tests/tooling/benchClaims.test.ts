import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { BestTime, BestTimeVerdict, CallTime } from '../../src/domain/bestTime.ts';
import type { NotableChanges } from '../../src/domain/notableChanges.ts';
import { checkBarometer } from '../../scripts/bench/checkBarometer.ts';
import { drawDesign } from '../../scripts/bench/drawDesign.ts';
import type { PlantedDesign } from '../../scripts/bench/plantedDesign.ts';
import { plantedTruth } from '../../scripts/bench/plantedTruth.ts';
import { readPlanted } from '../../scripts/bench/simulateCoverage.ts';
import type { Count, Quantity } from '../../scripts/bench/tally.ts';

const SEED = 5;

/** Two campaigns of four organisations that do not change; what is added in each slot, on the logit scale. */
function steadyDesign(shifts: readonly [number, number, number], drift = 0): PlantedDesign {
  const drawn = drawDesign(SEED, 0, 1);
  return {
    ...drawn,
    campaigns: 2,
    callers: 6,
    icc: 0,
    profilesByCaller: false,
    weights: 'none',
    slots: drawn.slots.map((slot, index) => ({ ...slot, pickupShift: shifts[index] ?? 0 })),
    organisations: drawn.organisations.slice(0, 3).map((one) => ({ ...one, pickup: 0, sequences: 120, drift })),
  };
}

const alike = steadyDesign([0, 0, 0]);
const barometer = readPlanted(alike, SEED, 0);

function ratio(counts: readonly Count[], quantity: Quantity): number | undefined {
  const count = counts.find((one) => one.quantity === quantity);
  return count && count.hits / count.checks;
}

const check = (change: Partial<Barometer>, design = alike) => checkBarometer({ ...barometer, ...change }, design);

describe('sentences held against planted truth', () => {
  const side = { n: 50, k: 25, effectiveN: 50 };
  const difference = { difference: 0.1, low: 0.05, high: 0.15 };
  const naming = (when: CallTime): BestTimeVerdict => {
    return { kind: 'call_then', when, best: side, rest: side, difference, p: 0.01, tested: 9 };
  };
  const allNaming = (verdict: BestTimeVerdict): readonly BestTime[] =>
    barometer.bestTimes.map((one) => ({ ...one, verdict }));

  it('count a time named where all hours are alike, by organisation and by campaign', () => {
    const [first, ...others] = allNaming(naming({ slot: 'midi' }));
    const silent = others.map((one) => ({ ...one, verdict: { kind: 'not_established', p: 1, tested: 9 } as const }));
    const counts = check({ bestTimes: first === undefined ? [] : [first, ...silent] });
    expect(ratio(counts, 'false hour pickup_first')).toBe(1 / 6);
    expect(ratio(counts, 'any false hour pickup_first')).toBe(1 / 2);
    expect(ratio(counts, 'wrong hour pickup_first')).toBeUndefined();
    const untestable = allNaming({ kind: 'untestable', reason: 'too_few_calls' });
    expect(ratio(check({ bestTimes: untestable }), 'false hour pickup_first')).toBeUndefined();
  });

  it.each([
    [{ slot: 'midi' }, 0],
    [{ slot: 'midi', weekday: 2 }, 0],
    [{ slot: 'matin' }, 1],
    [{ weekday: 2 }, 1],
  ])('judge %j by whether that time is better in truth', (when, wrong) => {
    const counts = check({ bestTimes: allNaming(naming(when)) }, steadyDesign([0, 1, 0]));
    expect(ratio(counts, 'wrong hour pickup_first')).toBe(wrong);
    expect(ratio(counts, 'wrong of named pickup_first')).toBe(wrong);
    expect(ratio(counts, 'false hour pickup_first')).toBeUndefined();
  });

  it('count every difference of profiles, at one organisation or over a campaign', () => {
    const established = {
      profileComparisons: barometer.profileComparisons.map((one) => ({
        ...one,
        pairs: one.pairs.map((pair) => ({ ...pair, established: true })),
      })),
      profileEffects: barometer.profileEffects.map((one) => ({
        ...one,
        verdict: { kind: 'established', p: 0.01 } as const,
      })),
    };
    for (const quantity of ['false profile pickup', 'false effect pickup'] as const) {
      expect(ratio(check(established), quantity)).toBe(1);
      expect(ratio(check({}), quantity)).toBe(0);
    }
  });

  it('count a list of changes where nothing changed, and elsewhere the part of it that is false', () => {
    const [list] = barometer.notableChanges;
    const [organisation] = alike.organisations;
    if (list === undefined || organisation === undefined) throw new Error('nothing was compared');
    const entry = (direction: 'up' | 'down'): NotableChanges['changes'][number] => ({
      organisation: organisation.id as NotableChanges['changes'][number]['organisation'],
      indicator: 'pickup' as NotableChanges['changes'][number]['indicator'],
      previous: 'campagne-1' as NotableChanges['campaign'],
      direction,
      difference: direction === 'up' ? 0.1 : -0.1,
      low: -1,
      high: 1,
      p: 0.01,
      adjustedP: 0.02,
    });
    const listing = (...changes: NotableChanges['changes']) => [{ ...list, changes }];
    expect(ratio(check({}), 'false notable changes')).toBe(0);
    expect(ratio(check({ notableChanges: listing(entry('up')) }), 'false notable changes')).toBe(1);
    const rising = check({ notableChanges: listing(entry('up'), entry('down')) }, steadyDesign([0, 0, 0], 0.3));
    expect(ratio(rising, 'false of listed changes')).toBe(1 / 2);
    expect(ratio(rising, 'false notable changes')).toBeUndefined();
  });
});

describe('designs about waits', () => {
  const designs = Array.from({ length: 28 }, (_, index) => drawDesign(SEED, index, 4));
  const swift = designs.filter(({ onlyWaits }) => onlyWaits);

  it('come in turn, and let nine callers in ten get somebody', () => {
    expect(swift).toHaveLength(4);
    const truths = swift.flatMap((design) => design.organisations.map((one) => plantedTruth(design, one, 0)));
    expect(truths.every((truth) => Number.isFinite(truth['wait_p90']))).toBe(true);
  });

  it('are asked for nothing but waits', () => {
    const [design] = swift;
    if (design === undefined) throw new Error('no design');
    const index = designs.indexOf(design);
    const counts = checkBarometer(readPlanted(design, SEED, index), design);
    expect(counts.map(({ quantity }) => quantity).sort()).toEqual([
      'level wait_median',
      'level wait_median_answered',
      'level wait_p90',
    ]);
  });
});
