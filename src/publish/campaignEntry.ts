import { addresses } from '../domain/addresses.ts';
import type { Campaign, LocalText } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { publicAddress } from './address.ts';

/** What a campaign is, and where its page, its document and its breakdowns stand. */
export interface CampaignEntry {
  readonly id: string;
  readonly title: LocalText;
  /** `calls`: mystery calls, sequence by sequence. `published`: figures that another publisher has printed. */
  readonly kind: 'calls' | 'published';
  /** Only campaigns of one protocol are compared. */
  readonly protocol: string;
  readonly fieldwork: { readonly from: string; readonly to: string };
  readonly publish_at?: string | undefined;
  readonly simulated: boolean;
  readonly page: string;
  readonly document: string;
  /** Absent where there are no calls to break down. */
  readonly breakdowns?: string | undefined;
}

/** A campaign as it stands in documents. */
export function campaignEntry(site: Site, campaign: Campaign): CampaignEntry {
  const { id, title, kind, protocol, fieldwork, publishAt, simulated } = campaign;
  return {
    id,
    title,
    kind,
    protocol,
    fieldwork: { from: fieldwork.from, to: fieldwork.to },
    publish_at: publishAt,
    simulated,
    page: publicAddress(site, addresses.campaign(id)),
    document: publicAddress(site, addresses.campaignJson(id)),
    breakdowns: kind === 'calls' ? publicAddress(site, addresses.breakdownsCsv(id)) : undefined,
  };
}
