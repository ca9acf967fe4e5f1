import type { OrganisationId, SectorId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/time.ts';

/** Something that happened: a campaign came out, a figure was corrected, an organisation replied. */
export interface NewsEntry {
  readonly kind: 'campaign' | 'erratum' | 'reply';
  /** Names it for good within its site and language: `campagne/2026-t2`. */
  readonly key: string;
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  /** Of the page where it stands, without base and language. */
  readonly address: string;
  readonly published: IsoInstant;
  /** Later than `published` where its figures have been corrected since. */
  readonly updated: IsoInstant;
}

/** What a feed is about: everything, the organisations of a sector, or one organisation. */
export type NewsScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'sector'; readonly sector: SectorId }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId };
