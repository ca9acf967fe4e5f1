import { describe, expect, it } from 'vitest';
import { midDate } from '../../src/compare/midDate.ts';
import { stepChange } from '../../src/compare/stepChange.ts';
import { trendLines, type LinePoint, type TrendLine } from '../../src/compare/trendLines.ts';
import type { PublishedCampaign, PublishedFigure } from '../../src/domain/campaign.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { figure, publishedCampaign } from '../indicators/aCampaign.ts';
import { anOrganisation, aScenario } from './anOrganisation.ts';

const organisations = ['pe', 'caf', 'tous'].map((id) =>
  anOrganisation(id, 'famille', { kind: id === 'tous' ? 'aggregate' : 'public' }),
);
const share = (organisation: string, indicator = 'pickup', rest: Partial<PublishedFigure> = {}) =>
  figure(organisation, indicator, { n: 200, k: 60, ...rest });
const during = (id: string, from: string, to: string, figures: readonly PublishedFigure[]) =>
  publishedCampaign(figures, { id, fieldwork: { from, to } });

const resultsOf = (campaigns: readonly PublishedCampaign[]) =>
  campaigns.flatMap((campaign) => computePublishedResults(campaign, OWN_INDICATORS));
const lines = (
  campaigns: readonly PublishedCampaign[],
  results: readonly Result[] = resultsOf(campaigns),
  scenarios: readonly Scenario[] = [],
) => trendLines(campaigns, results, organisations, scenarios, OWN_INDICATORS);

/** « caf pickup: a b | c »: segments apart. */
const drawn = (all: readonly TrendLine[]) =>
  all.map(({ organisation, indicator, segments }) => {
    const joined = segments.map(({ base, points }) => `${base} ${points.map(({ campaign }) => campaign.id).join(' ')}`);
    return `${organisation} ${indicator}: ${joined.join(' | ')}`;
  });

describe('trendLines', () => {
  it('stands in the order organisation, indicator, whatever the order of the results', () => {
    const campaigns = [
      during('a', '2024-01-01', '2024-01-31', [
        share('pe', 'resolved'),
        share('pe'),
        share('caf', 'wrong'),
        share('caf'),
      ]),
    ];
    const expected = ['caf pickup: ', 'caf wrong: ', 'pe pickup: ', 'pe resolved: '].map((one) => `${one}sequences a`);
    expect(drawn(lines(campaigns))).toEqual(expected);
    expect(drawn(lines(campaigns, resultsOf(campaigns).reverse()))).toEqual(expected);
  });

  it('sorts by mid-date, then by campaign, then by what keeps two figures of one campaign apart', () => {
    const both = [share('caf', 'pickup', { base: 'y' }), share('caf', 'pickup', { base: 'x' })];
    const campaigns = [
      during('c', '2024-01-01', '2024-03-01', both),
      during('b', '2024-01-31', '2024-01-31', both),
      during('z', '2023-01-01', '2023-01-31', [share('caf', 'pickup', { base: 'x' })]),
    ];
    expect(midDate(campaigns[0] ?? publishedCampaign([]))).toEqual(midDate(campaigns[1] ?? publishedCampaign([])));
    const expected = ['caf pickup: x z b | y b | x c | y c'];
    for (const results of [resultsOf(campaigns), resultsOf(campaigns).reverse()]) {
      expect(drawn(lines(campaigns, results))).toEqual(expected);
    }
  });

  it('passes over parts, aggregates, counts, and campaigns that are not given', () => {
    const campaigns = [
      during('a', '2024-01-01', '2024-01-31', [share('caf'), share('tous'), share('pe', 'pickup', { n: 20, k: 3 })]),
    ];
    const parts = resultsOf(campaigns).map((one): Result => ({
      ...one,
      cut: { dimension: 'slot', category: 'matin' },
    }));
    expect(drawn(lines(campaigns, [...parts, ...resultsOf(campaigns)]))).toEqual(['caf pickup: sequences a']);
    expect(lines([], resultsOf(campaigns))).toEqual([]);
  });

  it('keeps each point’s day, date in years and figure', () => {
    const campaigns = [during('a', '2000-01-01', '2000-01-02', [share('caf')])];
    expect(lines(campaigns)[0]?.segments[0]?.points[0]).toMatchObject({
      day: '2000-01-01',
      years: 30,
      share: { value: 0.3, n: 200 },
    });
  });

  it('breaks a line of answers where the declared questions do, and joins where none are known', () => {
    const asking = (id: string, year: number, scenarioVersions: Record<string, string>) =>
      publishedCampaign([share('caf', 'resolved'), share('caf')], {
        id,
        scenarioVersions,
        fieldwork: { from: `${year}-01-01`, to: `${year}-01-31` },
      });
    const scenarios = [aScenario('droits', ['famille'])];
    const campaigns = [
      asking('a', 2021, {}),
      asking('b', 2022, {}),
      asking('c', 2023, { droits: '1' }),
      asking('d', 2024, { droits: '1' }),
    ];
    expect(drawn(lines(campaigns, resultsOf(campaigns), scenarios))).toEqual([
      'caf pickup: sequences a b c d',
      'caf resolved: sequences a b | sequences c d',
    ]);
  });
});

describe('midDate', () => {
  it('is the earlier of two middle days, and the exact middle in years of 365.25 days', () => {
    expect(midDate({ fieldwork: { from: '1970-01-01', to: '1970-01-01' } })).toEqual({ day: '1970-01-01', years: 0 });
    // 10,957.5 days are 30 years.
    expect(midDate({ fieldwork: { from: '2000-01-01', to: '2000-01-02' } })).toEqual({ day: '2000-01-01', years: 30 });
    expect(midDate({ fieldwork: { from: '2000-01-01', to: '2000-01-03' } }).day).toBe('2000-01-02');
  });
});

describe('stepChange', () => {
  const point = (k: number | undefined): LinePoint => ({
    campaign: publishedCampaign([]),
    day: '2024-01-01',
    years: 54,
    share: k === undefined ? undefined : { value: k / 200, n: 200, kMin: k, kMax: k },
  });

  it('is the later figure less the earlier one', () => {
    expect(stepChange('sequences', point(60), point(90))).toEqual({
      ...newcombeDifference(90, 200, 60, 200, 0.95),
      p: newcombePValue(90, 200, 60, 200),
    });
  });

  it.each([
    ['a base that nobody knows', 'unknown', point(60), point(90)],
    ['no point before', 'sequences', undefined, point(90)],
    ['no point', 'sequences', point(60), undefined],
    ['no interval before', 'sequences', point(undefined), point(90)],
    ['no interval', 'sequences', point(60), point(undefined)],
  ])('is none with %s', (_, base, before, after) => {
    expect(stepChange(base, before, after)).toBeUndefined();
  });
});
