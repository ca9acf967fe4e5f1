import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { SectorId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { publishedChartView, type PublishedChartView } from './publishedChartView.ts';
import { surveysIn, type Survey } from './surveysIn.ts';

/** Figures of other publishers in a sector, or of all: the newest survey of each indicator that has three of them or more. */
export function publishedCharts(
  site: Site,
  barometer: Barometer,
  sector: SectorId | undefined,
): readonly PublishedChartView[] {
  const { organisation } = lookup(barometer);
  const published = newestFirst(barometer.campaigns).filter((c) => c.kind === 'published');
  const surveys = published.flatMap(({ id }) =>
    surveysIn(
      barometer,
      id,
      (r) => r.indicator !== 'pickup' && (sector === undefined || organisation(r.organisation).sector === sector),
    ),
  );
  const newest = surveys.filter(
    (survey, position) => !surveys.slice(0, position).some((other) => isSameMeasure(survey, other)),
  );
  return newest.map((survey) => publishedChartView(site, barometer, survey, { id: anchorOf(survey) }));
}

/** Figures of one campaign of another publisher that no ranking of its page shows; none of our own. */
export function publishedChartsIn(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  ranked: readonly Ranking[] = [],
): readonly PublishedChartView[] {
  if (campaign.kind !== 'published') return [];
  const shown = new Set<string>(ranked.map(({ indicator }) => indicator));
  return surveysIn(barometer, campaign.id, ({ indicator }) => !shown.has(indicator)).map((survey) =>
    publishedChartView(site, barometer, survey, { id: anchorOf(survey) }),
  );
}

function isSameMeasure([a]: Survey, [b]: Survey): boolean {
  return a.indicator === b.indicator && a.base === b.base;
}

function anchorOf([{ indicator, base }]: Survey): string {
  return ['chiffres', indicator, base]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^a-z0-9]+/gi, '-');
}
