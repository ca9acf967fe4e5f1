import type { Barometer } from '../domain/barometer.ts';
import type { Ranking } from '../domain/ranking.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatValue } from '../present/formatValue.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

/**
 * The finding of a ranking: who can be first, and with what; a question where nobody is ranked. No full stop.
 *
 * @param options.saysSector false where the name of the sector stands before it; else a ranking of one sector says that it is one:
 *   the whole campaign makes more comparisons, and may not tell the same organisations apart
 */
export function rankingHeadline(
  { locale }: Site,
  barometer: Barometer,
  ranking: Ranking | undefined,
  sector: string | undefined,
  { saysSector = true } = {},
): string {
  const words = rankingWords[locale];
  const question = sector ? words.askOf(sector) : words.ask;
  if (!ranking) return question;
  const find = lookup(barometer);
  const inSector = saysSector && ranking.scope.kind === 'sector';
  const indicator = find.indicator(ranking.indicator);
  const label = shortIndicator(indicator, locale);
  const isPickup = indicator.id === 'pickup';
  const leaders = ranking.ranked
    .filter(({ rankLow }) => rankLow === 1)
    .flatMap((e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? []);
  const [one] = leaders;
  if (!one) return isPickup ? question : words.notRankedBy(label);
  if (leaders.length === 1) {
    const name = find.organisation(one.organisation).name;
    const figure = figureView(one, locale).text;
    return isPickup
      ? words.aloneFirst(
          withArticleCapital(name, locale),
          formatNumber(ranking.ranked.length - 1, locale),
          figure,
          inSector,
        )
      : words.aloneFirstBy(label, name, figure, inSector);
  }
  const values = leaders.flatMap((r) => valueOf(r) ?? []);
  const range = rangeWords(Math.min(...values), Math.max(...values));
  return isPickup
    ? words.canBeFirst(leaders.length, range, inSector)
    : words.canBeFirstBy(label, leaders.length, range, inSector);

  /** « de 82 à 94 % », « 94 % » where both ends round to one. */
  function rangeWords(low: number, high: number): string {
    const { unit } = indicator;
    const rounded = unit === 'percent' ? { decimals: 0 } : {};
    const [least, most] = [formatValue(low, unit, locale, rounded), formatValue(high, unit, locale, rounded)];
    return least === most ? most : formatInterval(low, high, locale, { unit, preposition: true, ...rounded });
  }
}
