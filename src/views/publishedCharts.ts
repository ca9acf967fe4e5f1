import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId, SectorId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
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
  const surveys = publishedSurveys(
    barometer,
    (r) => sector === undefined || organisation(r.organisation).sector === sector,
  );
  return newestOfEach(surveys).map((survey) => publishedChartView(site, barometer, survey, { id: anchorOf(survey) }));
}

/** What others have published of an organisation in one survey with others: the newest of each indicator. */
export function publishedChartsWith(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
): readonly PublishedChartView[] {
  const surveys = publishedSurveys(barometer).filter((survey) => survey.some((r) => r.organisation === organisation));
  return newestOfEach(surveys).map((survey) =>
    publishedChartView(site, barometer, survey, { id: anchorOf(survey), mine: organisation }),
  );
}

/** Whether {@link publishedChartsWith} shows anything. */
export function standsInSurvey(barometer: Barometer, organisation: OrganisationId): boolean {
  return publishedSurveys(barometer).some((survey) => survey.some((r) => r.organisation === organisation));
}

/** Newest first; answered calls have their rankings. */
function publishedSurveys(barometer: Barometer, isMeant: (result: Result) => boolean = () => true): readonly Survey[] {
  return newestFirst(barometer.campaigns)
    .filter(({ kind }) => kind === 'published')
    .flatMap(({ id }) => surveysIn(barometer, id, (r) => r.indicator !== 'pickup' && isMeant(r)));
}

function newestOfEach(surveys: readonly Survey[]): readonly Survey[] {
  return surveys.filter(
    (survey, position) => !surveys.slice(0, position).some((other) => isSameMeasure(survey, other)),
  );
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
