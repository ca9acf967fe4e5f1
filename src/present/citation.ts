import type { CampaignId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { IsoDate } from '../domain/time.ts';

/** What is cited, in terms that every style shares. The day on which a reader saw it is the reader's to add. */
export interface Citation {
  /** Letters, digits, hyphens: `decroche-2026-t2-caf`. */
  readonly key: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** Who publishes, or the visible placeholder of who does not say. */
  readonly publisher: string;
  readonly issued: IsoDate;
  readonly campaign: CampaignId;
  readonly methodVersion: string;
  /** Pinned: what stands there stays. */
  readonly url: string;
  /** Campaign and version of the method in words. */
  readonly note: string;
  readonly locale: Locale;
}
