import { describe, expect, it } from 'vitest';
import { computeTrends } from '../../src/compare/computeTrends.ts';
import { trendLines } from '../../src/compare/trendLines.ts';
import type { Campaign, CampaignHead } from '../../src/domain/campaign.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Trend, TrendSegment } from '../../src/domain/trend.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { callsCampaign, figure, publishedCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';

function trends(
  campaigns: readonly Campaign[],
  organisations: readonly Organisation[] = [anOrganisation('caf')],
): Trend[] {
  const results = campaigns.flatMap((campaign) =>
    campaign.kind === 'calls'
      ? computeCallsResults(campaign).results
      : computePublishedResults(campaign, OWN_INDICATORS),
  );
  return computeTrends(trendLines(campaigns, results, organisations, [], OWN_INDICATORS));
}

function segments(campaigns: readonly Campaign[], indicator = 'pickup'): readonly TrendSegment[] {
  return trends(campaigns).find((trend) => trend.indicator === indicator)?.segments ?? [];
}

const joined = (all: readonly TrendSegment[]) => all.map(({ points }) => points.map(({ campaign }) => campaign));

type Head = Partial<Omit<CampaignHead, 'id'>>;
const during = (from: string, to: string): Head => ({ fieldwork: { from, to } });
const year = (y: number): Head => during(`${y}-03-01`, `${y}-03-31`);

function calls(
  id: string,
  k: number,
  n: number,
  head: Head,
  asked: { scenario?: string; version?: string } = {},
): Campaign {
  return callsCampaign([...sequences('caf', k, reached(), asked), ...sequences('caf', n - k, unreached, asked)], {
    id,
    ...head,
  });
}

describe('computeTrends', () => {
  it('joins campaigns of one protocol in the order of their mid-dates, whatever the order given', () => {
    const campaigns = [
      calls('a', 80, 200, during('2026-01-01', '2026-03-31')),
      calls('c', 90, 200, during('2025-01-10', '2025-01-20')),
      calls('b', 85, 200, during('2025-01-01', '2025-12-31')),
    ];
    const [segment, ...others] = segments(campaigns);
    expect(others).toEqual([]);
    expect(segment?.points).toMatchObject([
      { campaign: 'c', midDate: '2025-01-15' },
      { campaign: 'b', midDate: '2025-07-02' },
      { campaign: 'a', midDate: '2026-02-14' },
    ]);
    expect(segments([...campaigns].reverse())).toEqual([segment]);
  });

  it('tests two by Newcombe', () => {
    const [segment] = segments([calls('a', 60, 200, year(2024)), calls('b', 90, 200, year(2025))]);
    const p = newcombePValue(90, 200, 60, 200);
    const latest = { ...newcombeDifference(90, 200, 60, 200, 0.95), p };
    expect(segment).toMatchObject({ protocol: 'p1', verdict: { kind: 'up', p, irregular: false }, latest });
    const [fall] = segments([calls('a', 90, 200, year(2024)), calls('b', 60, 200, year(2025))]);
    expect(fall?.verdict).toMatchObject({ kind: 'down' });
    expect(fall?.latest?.difference).toBeCloseTo(-0.15, 12);
    const [flat] = segments([calls('a', 60, 200, year(2024)), calls('b', 66, 200, year(2025))]);
    expect(flat?.verdict).toEqual({ kind: 'not_established', p: newcombePValue(66, 200, 60, 200) });
  });

  it('tests three and more by Cochran and Armitage, with the mid-dates and not the ranks of the campaigns', () => {
    const counts = [
      [100, during('2020-01-01', '2020-01-31')],
      [125, during('2020-03-01', '2020-03-31')],
      [130, during('2025-06-01', '2025-06-30')],
    ] as const;
    const [segment] = segments(counts.map(([k, head], i) => calls(`c${i}`, k, 250, head)));
    // Days since 2020-01-16: the middles are 0, 60 and 1977.5.
    const byDay = cochranArmitage([0, 60, 1977.5].map((score, i) => ({ k: counts[i]?.[0] ?? NaN, n: 250, score })));
    const byRank = cochranArmitage([0, 1, 2].map((score, i) => ({ k: counts[i]?.[0] ?? NaN, n: 250, score })));
    expect(segment?.verdict.kind).toBe('not_established');
    expect(segment?.verdict).toHaveProperty('p', expect.closeTo(byDay?.p ?? NaN, 10));
    expect(byRank?.p).toBeLessThan(0.05);
    expect(segment?.latest?.difference).toBeCloseTo(5 / 250, 12);
  });

  it('says when a change is not regular', () => {
    const at = (counts: readonly number[]) =>
      segments(counts.map((k, i) => calls(`c${i}`, k, 250, year(2020 + i))))[0]?.verdict;
    expect(at([50, 80, 110, 140])).toMatchObject({ kind: 'up', irregular: false });
    expect(at([50, 150, 60, 160])).toMatchObject({ kind: 'up', irregular: true });
    expect(at([160, 140, 120, 100])).toMatchObject({ kind: 'down', irregular: false });
  });

  it('counts fragile figures, and passes over counts', () => {
    const campaigns = [calls('a', 10, 40, year(2023)), calls('b', 5, 20, year(2024)), calls('c', 36, 40, year(2025))];
    const [segment] = segments(campaigns);
    expect(segment?.points.map(({ campaign }) => campaign)).toEqual(['a', 'c']);
    expect(segment?.verdict.kind).toBe('up');
    expect(segments([calls('b', 5, 20, year(2024))])).toEqual([]);
  });

  it('has nothing to test in one campaign, nor where all are 0 or all are 1', () => {
    const one = segments([calls('a', 60, 200, year(2024))]);
    expect(one[0]?.verdict).toEqual({ kind: 'untestable', reason: 'single' });
    expect(one[0]).not.toHaveProperty('latest');
    for (const k of [0, 200]) {
      for (const count of [2, 3]) {
        const equal = Array.from({ length: count }, (_, i) => calls(`c${i}`, k, 200, year(2020 + i)));
        expect(segments(equal)[0]?.verdict).toEqual({ kind: 'untestable', reason: 'all_equal' });
      }
    }
  });

  describe('breaks the line', () => {
    it('where the protocol changes, and never joins across', () => {
      const campaigns = [
        calls('a', 60, 200, year(2022)),
        calls('b', 90, 200, { ...year(2023), protocol: 'p2' }),
        calls('c', 120, 200, { ...year(2024), protocol: 'p2' }),
        calls('d', 60, 200, year(2025)),
      ];
      expect(joined(segments(campaigns))).toEqual([['a'], ['b', 'c'], ['d']]);
      expect(segments(campaigns).map(({ protocol }) => protocol)).toEqual(['p1', 'p2', 'p1']);
    });

    it('between calls and print, even under one name of protocol', () => {
      const print = publishedCampaign([figure('caf', 'pickup', { n: 200, k: 60 })], { id: 'b', ...year(2023) });
      expect(joined(segments([calls('a', 60, 200, year(2022)), print]))).toEqual([['a'], ['b']]);
    });

    it('where the base changes', () => {
      const print = (id: string, y: number, base: string) =>
        publishedCampaign([figure('caf', 'pickup', { n: 200, k: 60, base })], { id, ...year(y) });
      expect(joined(segments([print('a', 2022, 'x'), print('b', 2023, 'x'), print('c', 2024, 'y')]))).toEqual([
        ['a', 'b'],
        ['c'],
      ]);
    });

    it('of answers where a question or its version changes, of reach not', () => {
      const campaigns = [
        calls('a', 150, 200, year(2021), { version: '1' }),
        calls('b', 150, 200, year(2022), { version: '1' }),
        calls('c', 150, 200, year(2023), { version: '2' }),
        calls('d', 150, 200, year(2024), { scenario: 'age', version: '2' }),
      ];
      expect(joined(segments(campaigns, 'acceptable'))).toEqual([['a', 'b'], ['c'], ['d']]);
      expect(joined(segments(campaigns, 'pickup'))).toEqual([['a', 'b', 'c', 'd']]);
    });
  });

  describe('of published figures', () => {
    const print = (id: string, y: number, rest: Parameters<typeof figure>[2]) =>
      publishedCampaign([figure('caf', 'pickup', rest)], { id, ...year(y) });
    const pct = (value: number) => ({ percent: { value, decimals: 0 } });

    it('tests nothing without an interval at both ends', () => {
      const [segment] = segments([print('a', 2022, pct(60)), print('b', 2023, pct(90))]);
      expect(segment?.verdict).toEqual({ kind: 'untestable', reason: 'no_interval' });
      expect(segment?.points).toHaveLength(2);
      expect(segment).not.toHaveProperty('latest');
      const traffic = segments([
        print('a', 2022, { n: 900, k: 10, sampled: false }),
        print('b', 2023, { n: 900, k: 800 }),
      ]);
      expect(traffic[0]?.verdict).toEqual({ kind: 'untestable', reason: 'no_interval' });
    });

    it('tests nothing where the base is not known, however far apart the figures', () => {
      const at = (base: string) =>
        segments([print('a', 2022, { n: 900, k: 90, base }), print('b', 2023, { n: 900, k: 800, base })])[0];
      expect(at('unknown')?.verdict).toEqual({ kind: 'untestable', reason: 'unknown_base' });
      expect(at('unknown')?.points).toHaveLength(2);
      expect(at('unknown')).not.toHaveProperty('latest');
      expect(at('appels')?.verdict.kind).toBe('up');
      const [alone] = segments([print('a', 2022, { n: 900, k: 90, base: 'unknown' })]);
      expect(alone?.verdict).toEqual({ kind: 'untestable', reason: 'single' });
    });

    it('passes over a figure without an interval in between', () => {
      const [segment] = segments([
        print('a', 2022, { n: 200, k: 60 }),
        print('b', 2023, pct(40)),
        print('c', 2024, { n: 200, k: 90 }),
      ]);
      expect(segment?.verdict).toEqual({ kind: 'up', p: newcombePValue(90, 200, 60, 200), irregular: false });
      expect(segment).not.toHaveProperty('latest');
    });

    it('takes the worst case over the counts that rounding allows', () => {
      const n = 6000;
      const two = segments([print('a', 2022, { n, ...pct(50) }), print('b', 2023, { n, ...pct(52) })]);
      // 3,030 is the greatest count printed 50 %, 3,090 the smallest printed 52 %.
      expect(two[0]?.verdict).toEqual({ kind: 'not_established', p: newcombePValue(3090, n, 3030, n) });
      expect(newcombePValue(0.52 * n, n, 0.5 * n, n)).toBeLessThan(0.05);
      const rising = [50, 51, 52].map((value, i) => print(`c${i}`, 2022 + i, { n, ...pct(value) }));
      expect(segments(rising)[0]?.verdict).toMatchObject({ kind: 'not_established' });
      const exact = [0.5, 0.51, 0.52].map((value, i) => print(`c${i}`, 2022 + i, { n, k: value * n }));
      expect(segments(exact)[0]?.verdict).toMatchObject({ kind: 'up' });
      const tilted = [50, 51, 50].map((value, i) => print(`c${i}`, 2022 + i, { n, ...pct(value) }));
      expect(segments(tilted)[0]?.verdict).toEqual({ kind: 'not_established', p: 1 });
    });
  });

  it('stands in the order organisation, indicator, and leaves aggregates out', () => {
    const print = publishedCampaign([
      figure('tous', 'pickup', { n: 400, k: 100 }),
      figure('pe', 'pickup', { n: 400, k: 100 }),
      figure('caf', 'resolved', { n: 400, k: 100 }),
      figure('caf', 'pickup', { n: 400, k: 100 }),
    ]);
    const organisations = [
      anOrganisation('caf'),
      anOrganisation('pe'),
      anOrganisation('tous', 'famille', { kind: 'aggregate' }),
    ];
    expect(trends([print], organisations).map(({ organisation, indicator }) => [organisation, indicator])).toEqual([
      ['caf', 'pickup'],
      ['caf', 'resolved'],
      ['pe', 'pickup'],
    ]);
  });
});
