import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Places } from '../domain/places.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { sitePlanWords } from '../present/words/sitePlanWords.ts';
import type { LinkView } from './frameView.ts';
import { proseView, type ProseView } from './proseView.ts';
import { sitePages } from './sitePages.ts';

export interface SitePlanView extends ProseView {
  readonly groups: readonly { readonly id: string; readonly title: string; readonly links: readonly LinkView[] }[];
}

/** Every page of the site, by group. */
export function sitePlanView(site: Site, barometer: Barometer, places: Places): SitePlanView {
  const words = sitePlanWords[site.locale];
  const groups = sitePages(barometer, places, site.locale);
  const count = groups.reduce((sum, { pages }) => sum + pages.length, 0);
  const lead = words.lead(formatNumber(count, site.locale));
  return {
    ...proseView(site, barometer, { address: addresses.sitePlan, title: words.title, lead }),
    groups: groups.map(({ id, title, pages }) => ({
      id,
      title,
      links: pages.map(({ address, text }) => ({ href: linkTo(site, address), text })),
    })),
  };
}
