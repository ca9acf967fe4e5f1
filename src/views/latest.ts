import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation, Sector } from '../domain/organisation.ts';
import type { Announcement } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { lookup } from './lookup.ts';

/** Newest fieldwork first; ids settle ties so that a build never depends on the order of folders. */
export function newestFirst(campaigns: readonly Campaign[]): readonly Campaign[] {
  return [...campaigns].sort(
    (a, b) =>
      codeUnitOrder(b.fieldwork.to, a.fieldwork.to) ||
      codeUnitOrder(b.fieldwork.from, a.fieldwork.from) ||
      codeUnitOrder(a.id, b.id),
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
  const { listedResultsIn } = lookup(barometer);
  const newest = newestFirst(barometer.campaigns);
  const reach = (c: Campaign) => listedResultsIn(c.id).filter((r) => r.indicator === 'pickup');
  return (
    newest.find((c) => reach(c).filter((r) => 'value' in r).length >= FEWEST_BODIES) ??
    newest.find((c) => reach(c).length > 0)
  );
}

/** The campaign that says where the site stands in time: the leading one, else the newest of any kind. */
export function standingCampaign(barometer: Barometer): Campaign | undefined {
  return leadCampaign(barometer) ?? newestFirst(barometer.campaigns)[0];
}

/** Those that the site lists, searches and ranks, as a French directory orders them. */
export function listedOrganisations(barometer: Barometer): readonly Organisation[] {
  return barometer.organisations
    .filter(isListed)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr') || codeUnitOrder(a.id, b.id));
}

/** Sectors in the order of menus. */
export function orderedSectors(barometer: Barometer): readonly Sector[] {
  return [...barometer.sectors].sort((a, b) => a.order - b.order || codeUnitOrder(a.id, b.id));
}

/** Campaigns that are announced and still to come, soonest first. */
export function comingAnnouncements(site: Site, barometer: Barometer): readonly Announcement[] {
  return barometer.announcements
    .filter((a) => a.date >= site.now.slice(0, 10))
    .sort((a, b) => codeUnitOrder(a.date, b.date) || codeUnitOrder(a.id, b.id));
}
