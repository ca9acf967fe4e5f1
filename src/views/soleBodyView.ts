import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { phoneView, type PhoneView } from './contactView.ts';
import { figureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { productView, type ProductView } from './productView.ts';

/** The one organisation of a sector that was called: its number and its figures, where a table would have one row. */
export interface SoleBodyView {
  readonly page: LinkView;
  readonly phone?: PhoneView;
  readonly product: ProductView;
  /** Its figure in a sentence, without a word about ranks. */
  readonly summary: string;
}

/** Undefined where the ranking has another number of rows than one, or the row no place on the product line. */
export function soleBodyView(site: Site, barometer: Barometer, ranking: Ranking): SoleBodyView | undefined {
  const { locale } = site;
  const find = lookup(barometer);
  const [only, ...others] = [...ranking.ranked, ...ranking.unranked];
  if (!only || others.length > 0 || ranking.scope.kind !== 'sector') return undefined;
  const organisation = find.organisation(only.organisation);
  const result = find.result(ranking.campaign, organisation.id, ranking.indicator);
  const product = productView(site, barometer, find.campaign(ranking.campaign), organisation.id);
  if (!result || !product) return undefined;
  const words = rankingTableWords[locale];
  const phone = phoneView(site, organisation);
  return {
    page: { href: linkTo(site, addresses.organisation(organisation.id)), text: organisation.name },
    ...(phone ? { phone } : {}),
    product,
    summary: words
      .summary(
        shortIndicator(find.indicator(ranking.indicator), locale),
        words.one(organisation.name, figureView(result, locale).text),
        '',
      )
      .trim(),
  };
}
