import { describe, expect, it } from 'vitest';
import { computeNotableChanges } from '../../src/compare/computeNotableChanges.ts';
import { trendLines } from '../../src/compare/trendLines.ts';
import type { Campaign } from '../../src/domain/campaign.ts';
import type { NotableChanges } from '../../src/domain/notableChanges.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { benjaminiHochberg } from '../../src/stats/benjaminiHochberg.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { figure, publishedCampaign } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const N = 400;

/** k of 400 picked up, one organisation after the other. */
const year = (y: number, k: readonly number[], rest: { protocol?: string; base?: string; indicator?: string } = {}) => {
  const { protocol = 'p1', base = 'sequences', indicator = 'pickup' } = rest;
  return publishedCampaign(
    k.map((one, i) => figure(names[i] ?? '', indicator, { n: N, k: one, base })),
    { id: `c${y}`, protocol, fieldwork: { from: `${y}-03-01`, to: `${y}-03-31` } },
  );
};

function notable(campaigns: readonly Campaign[]): NotableChanges[] {
  const results = campaigns.flatMap((campaign) =>
    campaign.kind === 'published' ? computePublishedResults(campaign, OWN_INDICATORS) : [],
  );
  const organisations = names.map((id) => anOrganisation(id));
  return computeNotableChanges(campaigns, trendLines(campaigns, results, organisations, [], OWN_INDICATORS));
}

describe('computeNotableChanges', () => {
  const before = [200, 200, 200, 200, 200];

  it('lists by Benjamini and Hochberg what changed since the campaign before, smallest p first', () => {
    const after = [232, 150, 200, 205, 231];
    const [only, ...others] = notable([year(2024, before), year(2025, after)]);
    const p = after.map((k) => newcombePValue(k, N, 200, N));
    const adjusted = benjaminiHochberg(p);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ campaign: 'c2025', tested: 5 });
    expect(only?.changes.map(({ organisation, direction }) => [organisation, direction])).toEqual([
      ['b', 'down'],
      ['a', 'up'],
      ['e', 'up'],
    ]);
    expect(only?.changes[0]).toEqual({
      organisation: 'b',
      indicator: 'pickup',
      previous: 'c2024',
      direction: 'down',
      ...newcombeDifference(150, N, 200, N, 0.95),
      p: p[1],
      adjustedP: adjusted[1],
    });
    // Taken alone, or after Holm, this last one would be judged otherwise.
    expect(p[4]).toBeLessThan(0.05);
    expect((p[4] ?? 0) * 3).toBeGreaterThan(0.05);
  });

  it('asks more of a change that stands alone among many', () => {
    const alone = [230, 200, 200, 200, 200];
    expect(newcombePValue(230, N, 200, N)).toBeLessThan(0.05);
    expect(notable([year(2024, before), year(2025, alone)])).toEqual([{ campaign: 'c2025', tested: 5, changes: [] }]);
  });

  it('compares each campaign with the one before it, in the order of the campaigns', () => {
    const campaigns = [year(2023, [200]), year(2024, [260]), year(2025, [258])];
    expect(notable(campaigns).map(({ campaign, changes }) => [campaign, changes.map((c) => c.previous)])).toEqual([
      ['c2024', ['c2023']],
      ['c2025', []],
    ]);
  });

  it('tests headline figures only, on one line, with a known base', () => {
    const pair = (rest: Parameters<typeof year>[2], then = rest) =>
      notable([year(2024, [100], rest), year(2025, [300], then)]);
    for (const indicator of ['resolved', 'pickup', 'acceptable']) {
      const asked = pair({ indicator });
      expect(asked).toMatchObject([{ tested: 1, changes: [{ indicator }] }]);
    }
    expect(pair({ indicator: 'within_60' })).toEqual([]);
    expect(pair({ protocol: 'p1' }, { protocol: 'p2' })).toEqual([]);
    expect(pair({ base: 'unknown' })).toEqual([]);
  });

  it('settles ties of p by the names of organisation and indicator, and passes over campaigns without a change', () => {
    const at = (y: number, k: number, rest: Parameters<typeof figure>[2] = {}) =>
      publishedCampaign(
        ['d', 'b'].flatMap((id) =>
          ['resolved', 'pickup'].map((indicator) => figure(id, indicator, { n: N, k, ...rest })),
        ),
        { id: `c${y}`, fieldwork: { from: `${y}-03-01`, to: `${y}-03-31` } },
      );
    const [first, second, third] = [at(2024, 200), at(2025, 300), at(2026, 100)];
    const found = notable([third, first, second]);
    expect(found.map(({ campaign, tested }) => [campaign, tested])).toEqual([
      ['c2026', 4],
      ['c2025', 4],
    ]);
    expect(
      found.map(({ changes }) => changes.map((one) => `${one.organisation} ${one.indicator} ${one.direction}`)),
    ).toEqual(
      ['down', 'up'].map((way) => ['b pickup', 'b resolved', 'd pickup', 'd resolved'].map((one) => `${one} ${way}`)),
    );
    const unsampled = at(2025, 300, { sampled: false });
    expect(notable([first, unsampled, third])).toEqual([]);
  });
});
