import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { textIn } from '../present/textIn.ts';
import { proseWords } from '../present/words/proseWords.ts';
import { declaredView, type DeclaredView } from './declaredView.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';

/** How an organisation gets a reply published, and those that are, newest first. */
export interface RepliesView extends DeclaredView {
  readonly replies: readonly (LinkView & { readonly campaign: string; readonly dates: string })[];
}

export function repliesView(site: Site, barometer: Barometer): RepliesView {
  const find = lookup(barometer);
  const day = (date: string) => formatDate(date, site.locale);
  const newest = [...barometer.replies].sort(
    (a, b) => codeUnitOrder(b.published, a.published) || codeUnitOrder(a.organisation, b.organisation),
  );
  return {
    ...declaredView(site, barometer, 'replies'),
    replies: newest.map(({ organisation, campaign, received, published }) => {
      const { title } = find.campaign(campaign);
      return {
        href: linkTo(site, addresses.organisation(organisation)),
        text: find.organisation(organisation).name,
        campaign: textIn(site.locale, title.fr, title.en),
        dates: proseWords[site.locale].replies.dates(day(received), day(published)),
      };
    }),
  };
}
