import { addresses, linkTo, type EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { embedAt } from './embedsOf.ts';
import { quotesAnchor } from './quotesAnchor.ts';

export interface PinnedPlace {
  readonly href: string;
  /** The same address to be read and copied: absolute where the origin is known. */
  readonly address: string;
}

/** Where a sentence finds its figures as they were: their pinned chart, else the sentences of their campaign. */
export function pinnedPlace(site: Site, barometer: Barometer, campaign: CampaignId, pinned: EmbedAddress): PinnedPlace {
  const anchor = pinned.chart === 'figure' ? `#${quotesAnchor(pinned.subject as OrganisationId)}` : '';
  const place = embedAt(barometer, pinned) ? addresses.embed(pinned) : addresses.campaignQuotes(campaign) + anchor;
  const href = linkTo(site, place);
  return { href, address: (site.origin ?? '') + href };
}
