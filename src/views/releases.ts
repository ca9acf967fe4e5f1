import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { parisInstant } from '../domain/parisInstant.ts';
import { PUBLICATION_CLOCK, type Announcement } from '../domain/publication.ts';
import type { IsoInstant } from '../domain/time.ts';

/** A campaign that comes out, or came out, at an hour: announced, published, or both under one id. */
export interface Release {
  readonly id: string;
  readonly at: IsoInstant;
  readonly announcement?: Announcement;
  /** Published: before that nothing of it but its announcement is known here. */
  readonly campaign?: Campaign;
}

/** All releases by their hour. Figures of other publishers have none, unless somebody set one. */
export function releases({ announcements, campaigns }: Barometer): readonly Release[] {
  const out = campaigns.flatMap((campaign): Release[] => {
    const announcement = announcements.find(({ id }) => id === campaign.id);
    const { publishAt } = campaign;
    if (publishAt === undefined) return [];
    const at = new Date(publishAt).toISOString();
    return [{ id: campaign.id, at, campaign, ...(announcement ? { announcement } : {}) }];
  });
  const known = new Set<string>(campaigns.map(({ id }) => id));
  const awaited = announcements
    .filter(({ id }) => !known.has(id))
    .map((announcement): Release => {
      return { id: announcement.id, at: parisInstant(announcement.date, PUBLICATION_CLOCK), announcement };
    });
  return [...out, ...awaited].sort((a, b) => codeUnitOrder(a.at, b.at) || codeUnitOrder(a.id, b.id));
}
