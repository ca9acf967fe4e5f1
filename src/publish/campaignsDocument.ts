import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { campaignEntry, type CampaignEntry } from './campaignEntry.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { wholeConcern } from './provenance.ts';

export interface CampaignsBody {
  /** Oldest fieldwork first. */
  readonly campaigns: readonly CampaignEntry[];
  /** Coming campaigns, in public words, soonest first. */
  readonly announcements: readonly AnnouncementEntry[];
}
export interface AnnouncementEntry {
  readonly id: string;
  readonly date: string;
  readonly title: { readonly fr: string; readonly en?: string | undefined };
  readonly announced_on?: string | undefined;
  /** Digest of the call plan, published before fieldwork. */
  readonly plan_sha256?: string | undefined;
}

/** `campaigns.json`: the published campaigns and the announced ones. */
export function campaignsDocument(edition: Edition): Document<CampaignsBody> {
  const { barometer, site } = edition;
  return composeDocument(edition, wholeConcern(edition), {
    campaigns: barometer.campaigns.map((campaign) => campaignEntry(site, campaign)),
    announcements: barometer.announcements
      .map(({ id, date, titleFr, titleEn, announcedOn, planSha256 }) => ({
        id,
        date,
        title: { fr: titleFr, en: titleEn },
        announced_on: announcedOn,
        plan_sha256: planSha256,
      }))
      .sort((a, b) => codeUnitOrder(a.date, b.date) || codeUnitOrder(a.id, b.id)),
  });
}
