import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';
import type { IsoDate } from './time.ts';

/** A coming campaign, in public words. */
export interface Announcement {
  readonly id: string;
  readonly date: IsoDate;
  readonly titleFr: string;
  readonly titleEn?: string;
  readonly planSha256?: string;
}

/** A published figure that was wrong, and what it became. */
export interface Erratum {
  readonly id: string;
  readonly date: IsoDate;
  readonly campaign: CampaignId;
  readonly organisation?: OrganisationId;
  readonly indicator?: IndicatorId;
  readonly before?: string;
  readonly after?: string;
  readonly reason: string;
  readonly foundBy?: string;
}

/** What an organisation answers, verbatim (Markdown). */
export interface Reply {
  readonly organisation: OrganisationId;
  readonly campaign: CampaignId;
  readonly received: IsoDate;
  readonly published: IsoDate;
  readonly text: string;
}
