import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { lookup } from './lookup.ts';

/** Newest fieldwork first; ids settle ties so that a build never depends on the order of folders. */
export function newestFirst(campaigns: readonly Campaign[]): readonly Campaign[] {
  return [...campaigns].sort(
    (a, b) =>
      compare(b.fieldwork.to, a.fieldwork.to) || compare(b.fieldwork.from, a.fieldwork.from) || compare(a.id, b.id),
  );
}

/** CONTRACT §3: an organisation's latest campaign with `pickup`, else with any figure. */
export function latestCampaignOf(barometer: Barometer, organisation: OrganisationId): Campaign | undefined {
  const { resultsOf, campaign } = lookup(barometer);
  const results = resultsOf(organisation);
  const withPickup = results.filter((r) => r.indicator === 'pickup');
  const ids = new Set((withPickup.length > 0 ? withPickup : results).map((r) => r.campaign));
  return newestFirst([...ids].map((id) => campaign(id)))[0];
}

/** Fewer bodies with a rate than this make no finding for the front page. */
const FEWEST_BODIES = 2;

/**
 * The campaign that leads the home page and the rankings: the newest that says of at least two bodies how often they pick up,
 * else the newest with any `pickup`, else none.
 */
export function leadCampaign(barometer: Barometer): Campaign | undefined {
  const { resultsIn, organisation } = lookup(barometer);
  const newest = newestFirst(barometer.campaigns);
  const reach = (c: Campaign) =>
    resultsIn(c.id).filter((r) => r.indicator === 'pickup' && organisation(r.organisation).kind !== 'aggregate');
  return (
    newest.find((c) => reach(c).filter((r) => 'value' in r).length >= FEWEST_BODIES) ??
    newest.find((c) => reach(c).length > 0)
  );
}

/** The campaign that says where the site stands in time: the leading one, else the newest of any kind. */
export function standingCampaign(barometer: Barometer): Campaign | undefined {
  return leadCampaign(barometer) ?? newestFirst(barometer.campaigns)[0];
}

/** Those that the site lists, searches and ranks: totals are not organisations. */
export function listedOrganisations(barometer: Barometer): readonly Organisation[] {
  return barometer.organisations
    .filter((o) => o.kind !== 'aggregate')
    .sort((a, b) => a.name.localeCompare(b.name, 'fr') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
