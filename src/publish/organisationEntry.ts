import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation, PhonePrice } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { publicAddress } from './address.ts';

/** Who an organisation is, and where its page and its document stand. */
export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  readonly short_name?: string | undefined;
  readonly sector: string;
  readonly kind: 'public' | 'private' | 'aggregate';
  readonly network?: string | undefined;
  /** Codes of départements; empty: the whole country. */
  readonly territory: readonly string[];
  readonly phone?: string | undefined;
  readonly phone_price?: PhonePrice | undefined;
  readonly phone_source_url?: string | undefined;
  readonly phone_source_date?: string | undefined;
  readonly website?: string | undefined;
  readonly aliases: readonly string[];
  readonly successor?: string | undefined;
  readonly valid_from?: string | undefined;
  readonly valid_to?: string | undefined;
  readonly fictional: boolean;
  /** Absent for totals, which have none. */
  readonly page?: string | undefined;
  readonly document?: string | undefined;
}

/** Organisations with a page and a document of their own, by id: totals of others have neither. */
export function listedOrganisations({ organisations }: Barometer): Organisation[] {
  return organisations.filter(isListed).sort((a, b) => codeUnitOrder(a.id, b.id));
}

/** An organisation as it stands in documents. */
export function organisationEntry(site: Site, organisation: Organisation): OrganisationEntry {
  const listed = isListed(organisation);
  return {
    id: organisation.id,
    name: organisation.name,
    short_name: organisation.shortName,
    sector: organisation.sector,
    kind: organisation.kind,
    network: organisation.network,
    territory: organisation.territory,
    phone: organisation.phone,
    phone_price: organisation.phonePrice,
    phone_source_url: organisation.phoneSourceUrl,
    phone_source_date: organisation.phoneSourceDate,
    website: organisation.website,
    aliases: organisation.aliases,
    successor: organisation.successor,
    valid_from: organisation.validFrom,
    valid_to: organisation.validTo,
    fictional: organisation.fictional,
    page: listed ? publicAddress(site, addresses.organisation(organisation.id)) : undefined,
    document: listed ? publicAddress(site, addresses.organisationJson(organisation.id)) : undefined,
  };
}
