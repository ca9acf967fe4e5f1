import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { listedOrganisations, organisationEntry, type OrganisationEntry } from './organisationEntry.ts';
import { wholeConcern } from './provenance.ts';

export interface SectorEntry {
  readonly id: string;
  readonly name_fr: string;
  readonly name_en?: string | undefined;
  readonly order: number;
}
export interface OrganisationsBody {
  readonly sectors: readonly SectorEntry[];
  readonly organisations: readonly OrganisationEntry[];
}

/** `organisations.json`: sectors in their order, and every listed organisation by id. */
export function organisationsDocument(edition: Edition): Document<OrganisationsBody> {
  const { barometer, site } = edition;
  const sectors = barometer.sectors
    .map(({ id, nameFr, nameEn, order }) => ({ id, name_fr: nameFr, name_en: nameEn, order }))
    .sort((a, b) => a.order - b.order || codeUnitOrder(a.id, b.id));
  const organisations = listedOrganisations(barometer).map((organisation) => organisationEntry(site, organisation));
  return composeDocument(edition, wholeConcern(edition), { sectors, organisations });
}
