import type { OrganisationId, SectorId } from './ids.ts';
import type { IsoDate } from './time.ts';

export interface Sector {
  readonly id: SectorId;
  readonly nameFr: string;
  readonly nameEn?: string;
  readonly order: number;
}

/**
 * What a French number costs: nothing; an ordinary call to a service that costs nothing; more than a call.
 *
 * @see https://www.arcep.fr (the three classes of numbers of value-added services)
 */
export type PhonePrice = 'free' | 'call' | 'premium';

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
  readonly phonePrice?: PhonePrice;
  /** Where number and price were read. */
  readonly phoneSourceUrl?: string;
  /** As precise as that page is: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
  readonly phoneSourceDate?: string;
  readonly website?: string;
  readonly fictional: boolean;
  readonly aliases: readonly string[];
  /** The organisation that took its place (Pôle emploi → France Travail). */
  readonly successor?: OrganisationId;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}
