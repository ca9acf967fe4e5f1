import type { OrganisationId } from './ids.ts';
import type { IsoDate } from './time.ts';

/** A stretch of hours in which an organisation says that it answers. */
export interface OpeningHours {
  readonly organisation: OrganisationId;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** Wall time `HH:MM`; `open` included, `close` excluded. */
  readonly open: string;
  readonly close: string;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  readonly sourceUrl?: string;
}
