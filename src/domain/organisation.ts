import type { OrganisationId, SectorId } from './ids.ts';
import type { IsoDate } from './time.ts';

export interface Sector {
  readonly id: SectorId;
  readonly nameFr: string;
  readonly nameEn?: string;
  readonly order: number;
}

/** Who is called and scored. `aggregate` is a total of others: shown on its campaign's page only. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly shortName?: string;
  readonly sector: SectorId;
  readonly kind: 'public' | 'private' | 'aggregate';
  readonly network?: string;
  /** Codes of départements; none: national. */
  readonly territory: readonly string[];
  readonly phone?: string;
  readonly website?: string;
  readonly fictional: boolean;
  readonly aliases: readonly string[];
  /** The organisation that took its place (Pôle emploi → France Travail). */
  readonly successor?: OrganisationId;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}
