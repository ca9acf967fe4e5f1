import { expect, test } from 'vitest';
import type { CampaignId, IndicatorId, OrganisationId } from '../../src/domain/ids.ts';
import type { ChangeVerdict, Trend } from '../../src/domain/trend.ts';
import { trendUpTo } from '../../src/domain/trendUpTo.ts';

const single: ChangeVerdict = { kind: 'untestable', reason: 'single' };
const unsure: ChangeVerdict = { kind: 'not_established', p: 0.4 };
const up: ChangeVerdict = { kind: 'up', p: 0.001, irregular: false };
const moment = (id: string, verdict: ChangeVerdict) => ({ campaign: id as CampaignId, midDate: '2026-01-01', verdict });

const trend: Trend = {
  organisation: 'a' as OrganisationId,
  indicator: 'pickup' as IndicatorId,
  segments: [
    { protocol: 'p1', points: [moment('c1', single), moment('c2', unsure)], verdict: unsure },
    {
      protocol: 'p2',
      points: [moment('c3', single), moment('c4', unsure), moment('c5', up)],
      verdict: up,
      latest: { difference: 0.1, low: 0, high: 0.2, p: 0.04 },
    },
  ],
};

test('A trend up to a campaign says what its test said then, whatever came later', () => {
  expect(trendUpTo(trend, 'c4' as CampaignId)?.segments).toEqual([
    trend.segments[0],
    { protocol: 'p2', points: trend.segments[1]?.points.slice(0, 2), verdict: unsure },
  ]);
  expect(trendUpTo(trend, 'c1' as CampaignId)?.segments).toEqual([
    { protocol: 'p1', points: [moment('c1', single)], verdict: single },
  ]);
});

test('Up to its last campaign it says what it says', () => {
  expect(trendUpTo(trend, 'c5' as CampaignId)?.segments.map(({ points, verdict }) => ({ points, verdict }))).toEqual(
    trend.segments.map(({ points, verdict }) => ({ points, verdict })),
  );
});

test('A campaign that is not on the line has no trend', () => {
  expect(trendUpTo(trend, 'c6' as CampaignId)).toBeUndefined();
});
