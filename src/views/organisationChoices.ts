import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { textIn } from '../present/textIn.ts';
import type { LinkView } from './frameView.ts';
import { orderedSectors } from './latest.ts';

/** What a list by sector offers: organisations, each with the page where it is read without a script. */
export interface SectorChoice {
  readonly sector: string;
  readonly organisations: readonly (LinkView & { readonly id: OrganisationId })[];
}

/** Organisations by sector, in their order; a sector without any is left out. */
export function organisationChoices(
  barometer: Barometer,
  organisations: readonly Organisation[],
  { locale, hrefOf }: { readonly locale: Locale; readonly hrefOf: (id: OrganisationId) => string },
): readonly SectorChoice[] {
  return orderedSectors(barometer)
    .map(({ id: sector, nameFr, nameEn }) => ({
      sector: textIn(locale, nameFr, nameEn),
      organisations: organisations
        .filter((o) => o.sector === sector)
        .map(({ id, name }) => ({ id, href: hrefOf(id), text: name })),
    }))
    .filter((choice) => choice.organisations.length > 0);
}
