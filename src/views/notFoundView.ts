import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { notFoundWords } from '../present/words/notFoundWords.ts';
import type { LinkView } from './frameView.ts';
import { listedOrganisations } from './latest.ts';
import { proseView, type ProseView } from './proseView.ts';

export interface NotFoundView extends ProseView {
  readonly action: string;
  readonly organisations: readonly LinkView[];
  /** The same words in the other language, and where its reader may go on. */
  readonly other: {
    readonly locale: Locale;
    readonly title: string;
    readonly lead: string;
    readonly links: readonly LinkView[];
  };
}

/** An error page that helps one to find the organisation. A host has one for every address: it speaks both languages. */
export function notFoundView(site: Site, barometer: Barometer): NotFoundView {
  const locale = site.locale === 'fr' ? 'en' : 'fr';
  const [words, others] = [notFoundWords[site.locale], notFoundWords[locale]];
  const hrefOther = (address: string) => linkTo({ ...site, locale }, address);
  return {
    ...proseView(site, barometer, { address: addresses.notFound, title: words.title, lead: words.lead }),
    action: linkTo(site, addresses.organisations),
    organisations: listedOrganisations(barometer).map((o) => ({
      href: linkTo(site, addresses.organisation(o.id)),
      text: o.name,
    })),
    other: {
      locale,
      title: others.title,
      lead: others.lead,
      links: [
        { href: hrefOther(addresses.organisations), text: others.all },
        { href: hrefOther(addresses.home), text: others.home },
      ],
    },
  };
}
