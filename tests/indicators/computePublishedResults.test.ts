import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '../../src/domain/campaign.ts';
import { indicatorIdSchema } from '../../src/domain/ids.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { figure, publishedCampaign } from './aCampaign.ts';

const satisfaction: Indicator = {
  id: indicatorIdSchema.parse('satisfaction'),
  nameFr: 'Satisfaction',
  unit: 'score10',
  better: 'higher',
  definitionFr: 'Note moyenne',
  base: 'clients',
  aboutAnswer: false,
};

type Rest = Partial<Omit<PublishedFigure, 'organisation' | 'indicator'>>;

function only(rest: Rest, indicator = 'pickup'): Result {
  const [result, ...others] = computePublishedResults(publishedCampaign([figure('caf', indicator, rest)]), [
    ...OWN_INDICATORS,
    satisfaction,
  ]);
  expect(others).toEqual([]);
  if (result === undefined) throw new Error('no result');
  return result;
}
const pct = (value: number, decimals = 0) => ({ percent: { value, decimals } });

describe('computePublishedResults', () => {
  it('k and n: the exact share and its Wilson interval', () => {
    expect(only({ n: 408, k: 189, ...pct(46) })).toEqual({
      kind: 'published',
      campaign: 'publiee-2026',
      organisation: 'caf',
      indicator: 'pickup',
      unit: 'percent',
      base: 'sequences',
      value: 189 / 408,
      numerator: { min: 189, max: 189 },
      denominator: 408,
      interval: wilson(189, 408, 0.95),
      figure: { title: 'Source', reference: 'p. 1', sampled: true, printed: { value: 46, decimals: 0 } },
    });
  });

  it('n and a rounded percentage: as printed, with the counts that fit and the interval that spans them', () => {
    expect(only({ n: 412, ...pct(72) })).toMatchObject({
      value: 0.72,
      numerator: { min: 295, max: 298 },
      interval: { low: wilson(295, 412, 0.95).low, high: wilson(298, 412, 0.95).high },
    });
  });

  it('stays with the printed percentage even where one count alone fits', () => {
    expect(only({ n: 410, ...pct(83.9, 1) })).toMatchObject({
      value: 0.839,
      numerator: { min: 344, max: 344 },
      interval: wilson(344, 410, 0.95),
    });
  });

  it('a count of all traffic has no sampling interval, and no bar', () => {
    const traffic = only({ n: 191580, k: 126212, sampled: false });
    expect(traffic).toMatchObject({ kind: 'published', value: 126212 / 191580, denominator: 191580 });
    expect(traffic).not.toHaveProperty('interval');
    expect(only({ n: 20, k: 5, sampled: false })).toMatchObject({ kind: 'published', value: 0.25 });
  });

  it('a bound has no interval and keeps its number', () => {
    const bound = only({ n: 400, ...pct(5), qualifier: '<' });
    expect(bound).toMatchObject({ kind: 'published', value: 0.05, qualifier: '<', denominator: 400 });
    expect(bound).not.toHaveProperty('interval');
    expect(bound).not.toHaveProperty('numerator');
    expect(only({ n: 400, k: 18, ...pct(5), qualifier: '<' })).toMatchObject({ value: 0.05 });
    expect(only({ ...pct(60), qualifier: '<=' })).toMatchObject({ kind: 'published_without_n', qualifier: '<=' });
  });

  it.each([
    [29, 'counts_only'],
    [30, 'published'],
  ])('a sample of %i is %s', (n, kind) => {
    expect(only({ n, k: 12 }).kind).toBe(kind);
  });

  it('lets no rate through under the bar, the printed one included', () => {
    expect(only({ n: 8, ...pct(37.5, 1) })).toEqual({
      kind: 'counts_only',
      campaign: 'publiee-2026',
      organisation: 'caf',
      indicator: 'pickup',
      unit: 'percent',
      base: 'sequences',
      numerator: 3,
      denominator: 8,
      effectiveN: 8,
      figure: { title: 'Source', reference: 'p. 1', sampled: true },
    });
  });

  it('without n: a value and its source, nothing else', () => {
    expect(only({ ...pct(22), base: 'unknown', note: 'doute' })).toEqual({
      kind: 'published_without_n',
      campaign: 'publiee-2026',
      organisation: 'caf',
      indicator: 'pickup',
      unit: 'percent',
      base: 'unknown',
      value: 0.22,
      figure: {
        title: 'Source',
        reference: 'p. 1',
        note: 'doute',
        sampled: true,
        printed: { value: 22, decimals: 0 },
      },
    });
  });

  it('a mean score has no interval, with n or without', () => {
    const mean = only({ n: 1004, value: 7.6, base: 'clients' }, 'satisfaction');
    expect(mean).toMatchObject({ kind: 'published', unit: 'score10', value: 7.6, denominator: 1004 });
    expect(mean).not.toHaveProperty('interval');
    expect(only({ value: 540, qualifier: '>' }, 'satisfaction')).toMatchObject({
      kind: 'published_without_n',
      value: 540,
      qualifier: '>',
    });
  });

  it('stands in the order organisation, indicator, base', () => {
    const figures = [
      figure('pe', 'pickup', pct(84)),
      figure('caf', 'resolved', pct(25)),
      figure('caf', 'pickup', { ...pct(46), base: 'unknown' }),
      figure('caf', 'pickup', pct(46)),
    ];
    const order = (all: readonly PublishedFigure[]) =>
      computePublishedResults(publishedCampaign(all), OWN_INDICATORS).map((r) => [r.organisation, r.indicator, r.base]);
    expect(order(figures)).toEqual([
      ['caf', 'pickup', 'sequences'],
      ['caf', 'pickup', 'unknown'],
      ['caf', 'resolved', 'sequences'],
      ['pe', 'pickup', 'sequences'],
    ]);
    expect(order([...figures].reverse())).toEqual(order(figures));
  });

  it.each<[string, Rest, string]>([
    ['impossible rounding', { n: 40, ...pct(34) }, 'pickup'],
    ['no value', { n: 40 }, 'pickup'],
    ['no value of a score', { n: 40 }, 'satisfaction'],
    ['an unknown indicator', pct(50), 'nulle-part'],
  ])('stops at what the checks of ingest should have refused: %s', (_what, rest, indicator) => {
    expect(() => only(rest, indicator)).toThrow(/publiee-2026, line 2, caf/);
  });
});
