import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { leadResults } from './leadsView.ts';
import { publishedChartView, type PublishedChartView } from './publishedChartView.ts';
import { surveysIn } from './surveysIn.ts';

/** The first figure of an organisation that stands in a survey of three or more, among the others; undefined where none does. */
export function publishedPeersView(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
): PublishedChartView | undefined {
  const surveys = leadResults(barometer, organisation).flatMap((lead) =>
    surveysIn(barometer, lead.campaign, (r) => r.indicator === lead.indicator && r.base === lead.base),
  );
  const survey = surveys.find((company) => company.some((r) => r.organisation === organisation));
  return survey && publishedChartView(site, barometer, survey, { id: 'memes-chiffres', mine: organisation });
}
