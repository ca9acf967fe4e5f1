import type { Barometer } from './barometer.ts';
import type { CallsCampaign } from './campaign.ts';
import type { OrganisationId } from './ids.ts';
import type { PublishedCall } from './publishedCall.ts';
import { publishedCalls } from './publishedCalls.ts';

type Calls = ReadonlyMap<OrganisationId, readonly PublishedCall[]>;

const made = new WeakMap<Barometer, Map<CallsCampaign, Calls>>();

/** The calls of a campaign as they may be shown (`publishedCalls`), by organisation; made once for all pages and files. */
export function callsByOrganisation(barometer: Barometer, campaign: CallsCampaign): Calls {
  const known = made.get(barometer) ?? new Map<CallsCampaign, Calls>();
  made.set(barometer, known);
  const calls =
    known.get(campaign) ?? Map.groupBy(publishedCalls(campaign, barometer.results), ({ organisation }) => organisation);
  known.set(campaign, calls);
  return calls;
}
