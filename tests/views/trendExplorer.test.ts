import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import { trendChartView } from '../../src/views/trendChartView.ts';
import { indicatorId, organisationId } from '../publish/tinyIds.ts';
import { real, site } from './site.ts';

const subject = organisationId('bouygues-telecom');
const rated = indicatorId('arcep_satisfaction_10');
const explorer = (barometer: Barometer = real) => {
  const view = trendChartView(site, barometer, subject, rated);
  if (!view) throw new Error('the data have changed: no trend of satisfaction');
  return view.explorer;
};
const trend = real.trends.find((one) => one.organisation === subject && one.indicator === rated);
const sector = real.organisations.find(({ id }) => id === subject)?.sector;
if (!trend || !sector) throw new Error('the data have changed: no trend of satisfaction');
const campaigns = trend.segments.flatMap(({ points }, segment) =>
  points.map(({ campaign }) => ({ campaign, segment })),
);

describe('trendExplorerView', () => {
  it('gives its campaigns with the place of their protocol, and where others are', () => {
    const rest = explorer();
    expect(rest).toMatchObject({
      locale: 'fr',
      organisation: { id: 'bouygues-telecom' },
      indicator: 'arcep_satisfaction_10',
      folder: `/sub/api/v1/trends/${sector}/`,
      hasOthers: true,
      apart: [],
    });
    expect(rest.campaigns.map(({ id, segment }) => ({ campaign: id, segment }))).toEqual(campaigns);
    expect(rest.bases).toHaveLength(trend.segments.length);
  });

  it('is small: the points of others come from the API', () => {
    expect(JSON.stringify(explorer()).length).toBeLessThan(4000);
  });

  it('offers indicators of the same unit, and never itself', () => {
    const units = new Map(real.indicators.map(({ id, unit }) => [id as string, unit]));
    const offered = explorer().indicators.map(({ id }) => id);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain('arcep_satisfaction_10');
    expect(new Set(offered.map((id) => units.get(id)))).toEqual(new Set(['score10']));
  });

  it('offers nobody where the base is unknown, or where nobody else has a figure', () => {
    const isRated = (result: Barometer['results'][number]): boolean => result.indicator === rated;
    const unknown = real.results.map((result) => (isRated(result) ? { ...result, base: 'unknown' } : result));
    expect(explorer({ ...real, results: unknown }).hasOthers).toBe(false);
    const own = real.results.filter((result) => !isRated(result) || result.organisation === subject);
    expect(explorer({ ...real, results: own }).hasOthers).toBe(false);
    const otherBase = real.results.map((result) =>
      isRated(result) && result.organisation !== subject ? { ...result, base: 'clients' } : result,
    );
    expect(explorer({ ...real, results: otherBase }).hasOthers).toBe(false);
  });

  it('sets those apart who were asked other questions, and offers nobody to one who was', () => {
    const last = campaigns.at(-1)?.campaign;
    const ranking = real.rankings.find(({ scope }) => scope.kind === 'sector');
    if (!ranking || last === undefined) throw new Error('the data have changed: no ranking of a sector');
    const withUnranked = (organisation: string): Barometer => ({
      ...real,
      rankings: [
        {
          ...ranking,
          campaign: last,
          indicator: rated,
          scope: { kind: 'sector', sector },
          unranked: [{ organisation: organisationId(organisation), reason: 'other_scenarios' }],
        },
      ],
    });
    expect(explorer(withUnranked('free'))).toMatchObject({ apart: ['free'], hasOthers: true });
    expect(explorer(withUnranked('bouygues-telecom'))).toMatchObject({ apart: [], hasOthers: false });
  });

  it('knows the campaigns of its protocols in which only others were called', () => {
    const [first] = campaigns;
    if (!first) throw new Error('no campaign');
    const shorter = real.trends.map((one) =>
      one === trend
        ? {
            ...one,
            segments: one.segments.map((segment, index) =>
              index === 0 ? { ...segment, points: segment.points.slice(1) } : segment,
            ),
          }
        : one,
    );
    expect(explorer({ ...real, trends: shorter }).campaigns[0]).toMatchObject({ id: first.campaign, segment: 0 });
    const otherwise = shorter.map((one) =>
      one.indicator === rated && one.organisation !== subject
        ? { ...one, segments: one.segments.map((segment) => ({ ...segment, protocol: 'published:elsewhere' })) }
        : one,
    );
    expect(explorer({ ...real, trends: otherwise }).campaigns.map(({ id }) => id)).not.toContain(first.campaign);
    const alone = shorter.filter((one) => one.indicator !== rated || one.organisation === subject);
    expect(explorer({ ...real, trends: alone }).campaigns.map(({ id }) => id)).not.toContain(first.campaign);
  });
});
