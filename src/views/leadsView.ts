import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { OFFICIAL_PICKUP } from '../domain/beside.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

/** What others have last published about an organisation that nobody has called: the head of its page. */
export interface LeadView {
  readonly label: string;
  readonly figure: FigureView;
  readonly period: string;
  readonly campaign: LinkView;
}

/** More than three are a table, and the table stands below. */
const MOST = 3;

/** The newest figure of each indicator: a declared pick-up rate first, then the newest; those of one campaign in the order of indicators. */
export function leadResults(barometer: Barometer, organisation: OrganisationId): readonly Result[] {
  const find = lookup(barometer);
  const age = new Map(newestFirst(barometer.campaigns).map(({ id }, position) => [id, position]));
  const place = new Map(barometer.indicators.map(({ id }, position) => [id, position]));
  const sorted = find
    .resultsOf(organisation)
    .filter((r) => valueOf(r) !== undefined)
    .sort(
      (a, b) =>
        (age.get(a.campaign) ?? 0) - (age.get(b.campaign) ?? 0) ||
        (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0),
    );
  const newest = [...Map.groupBy(sorted, (r) => r.indicator).values()].flatMap(([first]) => first ?? []);
  const isOfficial = ({ indicator }: Result) => indicator === OFFICIAL_PICKUP;
  return [...newest.filter(isOfficial), ...newest.filter((r) => !isOfficial(r))].slice(0, MOST);
}

export function leadsView(site: Site, barometer: Barometer, organisation: OrganisationId): readonly LeadView[] {
  const { locale } = site;
  const find = lookup(barometer);
  return leadResults(barometer, organisation).map((result) => {
    const campaign = find.campaign(result.campaign);
    return {
      label: shortIndicator(find.indicator(result.indicator), locale),
      figure: figureView(result, locale),
      period: fieldworkWords(campaign, locale),
      campaign: { href: linkTo(site, addresses.campaign(campaign.id)), text: campaignTitle(campaign, locale) },
    };
  });
}
