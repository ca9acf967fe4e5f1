import type { CampaignId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';

/** What is cited, in terms that every style shares. The day on which a reader saw it is the reader's to add. */
export interface Citation {
  /** Letters, digits, hyphens: `decroche-2026-t2-caf`. */
  readonly key: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** Who made the figures: whoever publishes the site, or the publisher whose figures it reprints. */
  readonly author: string;
  /** Who publishes the site, or the visible placeholder of who does not say; absent of figures that it reprints. */
  readonly publisher?: string;
  /** « Décroché », « Repris par Décroché ». */
  readonly where: string;
  /** When the figures came out: a day, or what their source says of it (`YYYY`, `YYYY-MM`). */
  readonly issued: string;
  readonly campaign: CampaignId;
  readonly methodVersion: string;
  /** Pinned: what stands there stays. */
  readonly url: string;
  /** Campaign and version of the method in words, and the licence of figures that are reprinted. */
  readonly note: string;
  readonly locale: Locale;
}
