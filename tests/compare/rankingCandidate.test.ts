import { describe, expect, it } from 'vitest';
import { rankingCandidate } from '../../src/compare/rankingCandidate.ts';
import type { PublishedFigure } from '../../src/domain/campaign.ts';
import type { Level, Measured, Result, ResultKey } from '../../src/domain/result.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import { computePublishedResults } from '../../src/indicators/computePublishedResults.ts';
import { figure, publishedCampaign } from '../indicators/aCampaign.ts';
import { share } from './rank.ts';

function resultOf(row: PublishedFigure): Result {
  const [result] = computePublishedResults(publishedCampaign([row]), OWN_INDICATORS);
  if (result === undefined) throw new Error('no result');
  return result;
}
const printed = (rest: Partial<PublishedFigure>, k = 60, n = 200) => resultOf(share('caf', k, n, rest));
const withoutN = (rest: Partial<PublishedFigure> = {}) =>
  resultOf(figure('caf', 'pickup', { percent: { value: 30, decimals: 0 }, ...rest }));
const { campaign, organisation, indicator, base } = printed({});
const key: ResultKey = { campaign, organisation, indicator, base, unit: 'percent' };
const measured: Measured = {
  ...key,
  kind: 'measured',
  value: 0.3,
  low: 0.2,
  high: 0.4,
  numerator: 60,
  denominator: 200,
  effectiveN: 100,
};
const untested: Level = {
  ...key,
  unit: 'score5',
  kind: 'level',
  status: 'measured',
  value: 3,
  denominator: 200,
  effectiveN: 120,
};
const level: Level = { ...untested, standardError: 0.1 };

describe('rankingCandidate', () => {
  it('is a figure that a test can use, of an effective n of 100', () => {
    const expected = { kind: 'candidate', organisation: 'caf', base: 'sequences' };
    expect(rankingCandidate(measured)).toEqual({ ...expected, share: { value: 0.3, n: 100, kMin: 30, kMax: 30 } });
    expect(rankingCandidate(level)).toEqual({ ...expected, share: { value: 3, n: 120, standardError: 0.1 } });
    const exact = { value: 0.3, n: 200, kMin: 60, kMax: 60 };
    expect(rankingCandidate(printed({}))).toEqual({ ...expected, share: exact });
    expect(rankingCandidate(printed({ base: 'appels' }))).toEqual({ ...expected, base: 'appels', share: exact });
  });

  it.each<[string, Result]>([
    ['not_measured', { ...key, kind: 'not_measured', reason: 'no_call' }],
    ['counts_only', printed({}, 6, 20)],
    ['fragile', { ...measured, kind: 'fragile' }],
    ['fragile', { ...measured, effectiveN: 99.9 }],
    ['fragile', printed({}, 30, 99)],
    ['fragile', { ...level, status: 'fragile' }],
    ['untested', untested],
    ['untested', { ...untested, status: 'fragile' }],
    ['bound', printed({ qualifier: '>', percent: { value: 30, decimals: 0 } })],
    ['bound', withoutN({ qualifier: '<' })],
    ['without_n', withoutN()],
    ['all_traffic', printed({ sampled: false })],
    ['unknown_base', printed({ base: 'unknown' })],
    ['fragile', printed({ base: 'unknown' }, 30, 99)],
    [
      'no_interval',
      {
        ...key,
        unit: 'score10',
        kind: 'published',
        value: 7,
        denominator: 900,
        figure: { title: 'Source', sampled: true },
      },
    ],
  ])('is none where it is « %s »', (reason, result) => {
    expect(rankingCandidate(result)).toEqual({ kind: 'unranked', organisation: 'caf', reason });
  });
});
