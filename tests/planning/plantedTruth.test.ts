import { describe, expect, it } from 'vitest';
import { isAcceptable, type Answer } from '../../src/domain/answer.ts';
import { isEligible, isHuman, type Disposition } from '../../src/domain/disposition.ts';
import { aSimulation, grouped, type Row } from './aSimulation.ts';

const simulation = aSimulation();
const { truth } = simulation;

interface Counts {
  n: number;
  reached: number;
  first: number;
  acceptable: number;
}

/** Counts by organisation, excluded sequences left out: METHOD 2 without weights. */
function count(campaign: (typeof truth.campaigns)[number]): ReadonlyMap<string, Counts> {
  const excluded = new Set(campaign.strike?.excluded ?? []);
  const counts = new Map<string, Counts>();
  const sequences = grouped(simulation.rows(`campaigns/${campaign.campaign}/attempts.csv`), 'sequence');
  for (const [sequence, dials] of sequences) {
    const eligible = dials.filter((row) => isEligible(row['disposition'] as Disposition));
    const [first] = eligible;
    if (first === undefined || excluded.has(sequence)) continue;
    const organisation = first['organisation'] ?? '';
    const sums = counts.get(organisation) ?? { n: 0, reached: 0, first: 0, acceptable: 0 };
    const human = eligible.find((row: Row) => isHuman(row['disposition'] as Disposition));
    sums.n += 1;
    sums.reached += Number(human !== undefined);
    sums.first += Number(human === first);
    sums.acceptable += Number(human !== undefined && isAcceptable(human['answer'] as Answer));
    counts.set(organisation, sums);
  }
  return counts;
}

const measured = truth.campaigns.flatMap((campaign) =>
  [...count(campaign)].map(([organisation, counts]) => ({ campaign: campaign.campaign, organisation, counts })),
);
const planted = new Map(
  truth.truths.map(({ campaign, organisation, indicator, value }) => [
    `${campaign} ${organisation} ${indicator}`,
    value,
  ]),
);

/** Standardised distances of what was counted from what was planted. */
function distances(indicator: string, share: (counts: Counts) => readonly [number, number]): readonly number[] {
  return measured.flatMap(({ campaign, organisation, counts }) => {
    const p = planted.get(`${campaign} ${organisation} ${indicator}`);
    if (p === undefined) throw new Error(`no truth for ${campaign} ${organisation} ${indicator}`);
    const [k, n] = share(counts);
    return n < 50 ? [] : [(k / n - p) / Math.sqrt((p * (1 - p)) / n)];
  });
}

describe('planted truth', () => {
  it.each([
    ['pickup', (c: Counts) => [c.reached, c.n] as const],
    ['pickup_first', (c: Counts) => [c.first, c.n] as const],
    ['resolved', (c: Counts) => [c.acceptable, c.n] as const],
    ['acceptable', (c: Counts) => [c.acceptable, c.reached] as const],
  ])('is what the calls measure, but for chance: %s', (indicator, share) => {
    const z = distances(indicator, share);
    const mean = z.reduce((sum, each) => sum + each, 0) / z.length;
    const spread = Math.sqrt(z.reduce((sum, each) => sum + each * each, 0) / z.length);
    expect(z.length).toBeGreaterThan(150);
    // Tied to the design, so a little narrower than binomial; three standard errors for the mean.
    expect(Math.abs(mean)).toBeLessThan(3 / Math.sqrt(z.length));
    expect(spread).toBeGreaterThan(0.75);
    expect(spread).toBeLessThan(1.15);
  });

  it('multiplies: resolved is pickup × acceptable', () => {
    for (const { campaign, organisation } of measured) {
      const at = (indicator: string) => planted.get(`${campaign} ${organisation} ${indicator}`) ?? NaN;
      expect(at('resolved')).toBeCloseTo(at('pickup') * at('acceptable'), 5);
      expect(at('complete') + at('wrong')).toBeLessThan(1);
      expect(at('pickup_first')).toBeLessThan(at('pickup'));
    }
  });

  it('ties two pairs in every campaign and indicator', () => {
    expect(truth.tiedPairs).toHaveLength(2);
    for (const [one, other] of truth.tiedPairs) {
      for (const { campaign, organisation, indicator, value } of truth.truths) {
        if (organisation !== one) continue;
        expect(planted.get(`${campaign} ${other} ${indicator}`), `${campaign} ${indicator}`).toBe(value);
      }
    }
  });

  it('jumps where the protocol adds an attempt, and nowhere else so much', () => {
    const mean = (campaign: string) => {
      const values = truth.truths.filter((each) => each.campaign === campaign && each.indicator === 'pickup');
      return values.reduce((sum, { value }) => sum + value, 0) / values.length;
    };
    const steps = truth.campaigns.slice(1).map(({ campaign }, index) => ({
      breaks: truth.campaigns[index]?.protocol !== truth.campaigns[index + 1]?.protocol,
      step: mean(campaign) - mean(truth.campaigns[index]?.campaign ?? ''),
    }));
    expect(steps.filter(({ breaks }) => breaks)).toHaveLength(1);
    for (const { breaks, step } of steps) {
      if (breaks) expect(step).toBeGreaterThan(0.06);
      else expect(Math.abs(step)).toBeLessThan(0.03);
    }
  });

  it('rises, falls or stands still where it says so', () => {
    const change = (organisation: string) =>
      (planted.get(`2026-t2 ${organisation} pickup_first`) ?? NaN) -
      (planted.get(`2024-t3 ${organisation} pickup_first`) ?? NaN);
    expect(change('caisse-familiale-de-valmont')).toBeLessThan(-0.1);
    expect(change('retraite-du-littoral')).toBeGreaterThan(0.1);
    expect(change('mutuelle-des-sept-etangs')).toBe(0);
  });
});
