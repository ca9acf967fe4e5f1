import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';
import type { IsoDate } from './time.ts';

/** The hour of every publication, in Paris. */
export const PUBLICATION_CLOCK = '09:30';
/** A publication is announced at least that many days before. */
export const SHORTEST_NOTICE_DAYS = 28;

/** A coming campaign, in public words. */
export interface Announcement {
  /** Of the announcement, and of its campaign once that is published: public from now on. */
  readonly id: string;
  readonly date: IsoDate;
  readonly announcedOn?: IsoDate;
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
