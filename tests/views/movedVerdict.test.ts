import { expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { CampaignId } from '../../src/domain/ids.ts';
import type { ChangeVerdict, Trend, TrendSegment } from '../../src/domain/trend.ts';
import { changeAnswers } from '../../src/views/changeAnswers.ts';
import { movedVerdict, trendVerdict } from '../../src/views/trendVerdict.ts';
import { site, tiny } from './site.ts';

const down: ChangeVerdict = { kind: 'down', p: 0.001, irregular: false };

/** One organisation in three campaigns of one protocol, with these shares. */
function series(values: readonly number[], verdict: ChangeVerdict) {
  const campaign = tiny.campaigns.find(({ kind }) => kind === 'calls');
  const result = tiny.results.find(
    (one) => (one.kind === 'measured' || one.kind === 'fragile') && one.indicator === 'pickup',
  );
  if (!campaign || !result || !('value' in result)) throw new Error('no measured share');
  const ids = values.map((_, i) => `serie-${i + 1}` as CampaignId);
  const segment: TrendSegment = {
    ...{ protocol: campaign.protocol, scenarios: [] },
    points: ids.map((id) => ({ campaign: id })) as unknown as TrendSegment['points'],
    verdict,
  };
  const trend = { organisation: result.organisation, indicator: result.indicator, segments: [segment] } as Trend;
  const barometer: Barometer = {
    ...tiny,
    campaigns: ids.map((id) => ({ ...campaign, id })),
    results: ids.map((id, i) => ({ ...result, campaign: id, value: values[i] ?? 0 })),
    trends: [trend],
  };
  return { barometer, trend, segment };
}

it('tells no fall from a first campaign to a last that stands no lower, whatever the slope', () => {
  const { barometer, trend, segment } = series([0.6, 0.9, 0.61], down);
  expect(movedVerdict(barometer, trend, segment)).toEqual({ ...down, irregular: true });
  expect(trendVerdict(barometer, trend, segment, 'fr')).toMatch(/sans régularité/);
  const [whole] = changeAnswers(site, barometer, trend.organisation, 'pickup');
  expect(whole).toMatchObject({ may: 'open', slopeOnly: true });
});

it('tells the fall that a slope and both ends show', () => {
  const { barometer, trend, segment } = series([0.9, 0.7, 0.5], down);
  expect(movedVerdict(barometer, trend, segment)).toEqual(down);
  expect(trendVerdict(barometer, trend, segment, 'fr')).toMatch(/baisse établie sur 3 campagnes/);
  const [whole] = changeAnswers(site, barometer, trend.organisation, 'pickup');
  expect(whole?.may).toBe('yes');
  expect(whole).not.toHaveProperty('slopeOnly');
});

it('has no slope to tell where none is established', () => {
  const { barometer, trend } = series([0.6, 0.61, 0.5], { kind: 'not_established', p: 0.4 });
  const [whole] = changeAnswers(site, barometer, trend.organisation, 'pickup');
  expect(whole?.may).toBe('open');
  expect(whole).not.toHaveProperty('slopeOnly');
});

it('lets one write the slope alone where the way was irregular', () => {
  const { barometer, trend } = series([0.9, 0.4, 0.5], { ...down, irregular: true });
  const [whole] = changeAnswers(site, barometer, trend.organisation, 'pickup');
  expect(whole).toMatchObject({ may: 'open', slopeOnly: true });
});
