import type { Barometer } from '../domain/barometer.ts';
import type { RankedEntry, Ranking } from '../domain/ranking.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatInterval } from '../present/formatInterval.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatValue } from '../present/formatValue.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { isWholeRange, mayBeFirst } from './rankView.ts';

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
  if (!ranking) return sector ? words.uncalled(sector) : question;
  const find = lookup(barometer);
  const inSector = saysSector && ranking.scope.kind === 'sector';
  const indicator = find.indicator(ranking.indicator);
  const label = shortIndicator(indicator, locale);
  const isPickup = indicator.id === 'pickup';
  const count = ranking.ranked.length;
  const resultsOf = (entries: readonly RankedEntry[]) =>
    entries.flatMap((e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? []);
  // As the table groups them: who may be anywhere is not told among those who are ahead of somebody.
  const leaders = resultsOf(ranking.ranked.filter((e) => mayBeFirst(e, count)));
  const open = resultsOf(ranking.ranked.filter((e) => isWholeRange(e, count)));
  const [one] = leaders;
  if (!one && open.length > 0) {
    const range = spread(open);
    return isPickup ? words.undecided(count, range, inSector) : words.undecidedBy(label, count, range, inSector);
  }
  if (!one) return isPickup ? question : words.notRankedBy(label);
  if (leaders.length === 1 && open.length === 0) {
    const name = find.organisation(one.organisation).name;
    const figure = figureView(one, locale).text;
    return isPickup
      ? words.aloneFirst(withArticleCapital(name, locale), formatNumber(count - 1, locale), figure, inSector)
      : words.aloneFirstBy(label, name, figure, inSector);
  }
  const range = spread(leaders);
  const said = isPickup
    ? words.canBeFirst(leaders.length, range, inSector, open.length > 0)
    : words.canBeFirstBy(label, leaders.length, range, inSector, open.length > 0);
  return open.length === 0 ? said : words.andOpen(said, open.length);

  function spread(results: readonly Result[]): string {
    const values = results.flatMap((r) => valueOf(r) ?? []);
    return rangeWords(Math.min(...values), Math.max(...values));
  }

  /** « de 82 à 94 % », « 94 % » where both ends round to one. */
  function rangeWords(low: number, high: number): string {
    const { unit } = indicator;
    const rounded = unit === 'percent' ? { decimals: 0 } : {};
    const [least, most] = [formatValue(low, unit, locale, rounded), formatValue(high, unit, locale, rounded)];
    return least === most ? most : formatInterval(low, high, locale, { unit, preposition: true, ...rounded });
  }
}
