import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import type { LinkView } from './frameView.ts';
import { listedOrganisations } from './latest.ts';
import { proseView, type ProseView } from './proseView.ts';

export interface NotFoundView extends ProseView {
  readonly action: string;
  readonly organisations: readonly LinkView[];
}

/** An error page that helps one to find the organisation. */
export function notFoundView(site: Site, barometer: Barometer): NotFoundView {
  return {
    ...proseView(site, barometer, {
      address: addresses.notFound,
      title: 'Personne à cette adresse',
      lead: 'La page demandée n’existe pas, ou plus. L’organisme que vous cherchez est peut-être ici.',
    }),
    action: linkTo(site, addresses.organisations),
    organisations: listedOrganisations(barometer).map((o) => ({
      href: linkTo(site, addresses.organisation(o.id)),
      text: o.name,
    })),
  };
}
