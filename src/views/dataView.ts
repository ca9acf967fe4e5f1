import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import type { LinkView } from './frameView.ts';
import { newestFirst } from './latest.ts';
import { proseView, type ProseView } from './proseView.ts';

export interface DataView extends ProseView {
  readonly files: readonly (LinkView & { readonly detail: string })[];
  readonly campaigns: readonly { readonly title: string; readonly files: readonly LinkView[] }[];
  readonly licence?: LinkView;
}

/** Every file that the site offers, and how to read it. */
export function dataView(site: Site, barometer: Barometer): DataView {
  const href = (address: string) => linkTo(site, address);
  const { licence } = site.config;
  return {
    ...proseView(site, barometer, {
      address: addresses.data,
      title: 'Données et API',
      lead: 'Tous les chiffres du site, avec leur base, leur effectif, leur intervalle et leur source.',
    }),
    files: [
      { href: href(addresses.resultsCsv), text: 'results.csv', detail: 'tous les chiffres, une ligne chacun' },
      {
        href: href(`${addresses.api}results.json`),
        text: 'results.json',
        detail: 'les mêmes, avec sources et provenance',
      },
      { href: href(`${addresses.api}organisations.json`), text: 'organisations.json', detail: 'les organismes' },
      { href: href(`${addresses.api}campaigns.json`), text: 'campaigns.json', detail: 'les campagnes' },
      {
        href: href(`${addresses.api}indicators.json`),
        text: 'indicators.json',
        detail: 'les indicateurs et leurs définitions',
      },
      { href: href(`${addresses.api}errata.json`), text: 'errata.json', detail: 'les corrections' },
      { href: href(`${addresses.api}index.json`), text: 'index.json', detail: 'le sommaire de l’API' },
    ],
    campaigns: newestFirst(barometer.campaigns).map((campaign) => ({
      title: campaign.title.fr,
      files: [
        { href: href(addresses.campaignJson(campaign.id)), text: 'JSON' },
        { href: href(addresses.breakdownsCsv(campaign.id)), text: 'détail par question, CSV' },
      ].slice(0, campaign.kind === 'calls' ? 2 : 1),
    })),
    ...(licence ? { licence: { href: licence.url, text: licence.name } } : {}),
  };
}
