import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { handsetsOf } from '../present/handsetsOf.ts';
import { withArticle, withArticleCapital } from '../present/withArticle.ts';
import { homeFindingWords } from '../present/words/homeFindingWords.ts';
import { lookup } from './lookup.ts';
import { knownName } from './names.ts';
import { shareOf } from './tenView.ts';

/**
 * The finding as a sentence. It names a body only where its place is certain; otherwise it gives the span.
 *
 * @param shown highest share first
 */
export function homeHeadline(
  barometer: Barometer,
  shown: readonly Result[],
  ranking: Ranking | undefined,
  locale: Locale,
): string {
  const words = homeFindingWords[locale];
  const { organisation } = lookup(barometer);
  const [top, bottom] = [shown[0], shown.at(-1)];
  if (!top || !bottom) return '';
  const name = (r: Result) => knownName(organisation(r.organisation));
  const [most, least] = [inTen(top, locale), inTen(bottom, locale)];
  if (top === bottom) return words.one(withArticleCapital(name(top), locale), most);
  const certain = isAlone(ranking, top, 'rankLow') && isAlone(ranking, bottom, 'rankHigh');
  if (certain || shown.length === 2)
    return words.two(
      withArticleCapital(name(top), locale),
      most,
      withArticle(name(bottom), locale),
      inTenShortly(bottom, locale),
    );
  return most === least ? words.alike(most) : words.span(inTenShortly(bottom, locale), most);
}

/** Whether an organisation alone holds an end of a ranking. */
function isAlone(ranking: Ranking | undefined, { organisation }: Result, end: 'rankLow' | 'rankHigh'): boolean {
  const entries = ranking?.ranked ?? [];
  const edge = end === 'rankLow' ? 1 : entries.length;
  return entries.length > 0 && entries.every((e) => (e[end] === edge) === (e.organisation === organisation));
}

/** « 8 appels sur 10 »; a share that rounds to none or to all is not said to be none or all. */
function inTen(result: Result, locale: Locale): string {
  const words = homeFindingWords[locale].share;
  const { share, reached } = tenths(result);
  if (reached === 10) return share < 1 ? words.nearlyAll : words.all;
  if (reached === 0) return share > 0 ? words.few : words.none;
  return reached === 1 ? words.one : words.many(formatNumber(reached, locale));
}

function inTenShortly(result: Result, locale: Locale): string {
  const words = homeFindingWords[locale].shortShare;
  const { share, reached } = tenths(result);
  if (reached === 10 && share < 1) return words.nearlyAll;
  return reached === 0 && share > 0 ? words.few : formatNumber(reached, locale);
}

function tenths(result: Result): { readonly share: number; readonly reached: number } {
  const share = shareOf(result)?.value ?? 0;
  return { share, reached: handsetsOf({ pickup: share }).reached };
}
