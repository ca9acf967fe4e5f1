import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Pair, Ranking } from '../domain/ranking.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { plural } from '../present/plural.ts';
import { pairSentence } from '../present/sentences/pairSentence.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { counts, decimalsOf } from './figureView.ts';
import { lookup } from './lookup.ts';

/** Sentences that a test allows: both ends of a ranking, and how many of the differences are established. */
export function campaignFindings(barometer: Barometer, ranking: Ranking, locale: Locale): readonly string[] {
  const find = lookup(barometer);
  const words = campaignPageWords[locale];
  const [top, bottom] = [ranking.ranked[0], ranking.ranked.at(-1)];
  if (!top || !bottom || top === bottom) return [];
  const pair = ranking.pairs.find(
    (p) => [p.a, p.b].includes(top.organisation) && [p.a, p.b].includes(bottom.organisation),
  );
  const named = (id: OrganisationId) => {
    const result = find.result(ranking.campaign, id, ranking.indicator);
    const n = result && counts(result).denominator;
    if (!result || !('value' in result) || n === undefined)
      throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} ranks ${id}, which has no value or no n.`);
    return { name: withArticle(find.organisation(id).name, locale), value: result.value, n, ...decimalsOf(result) };
  };
  const pairWords = (found: Pair) => {
    const [a, b] = [named(found.a), named(found.b)];
    const { unit, nameFr, nameEn } = find.indicator(ranking.indicator);
    const label = textIn(locale, nameFr, nameEn);
    return capitalise(pairSentence({ pair: found, a, b, unit, n: a.n + b.n, label }, messagesIn[locale]));
  };
  const established = ranking.pairs.filter((p) => p.established).length;
  return [
    ...(pair ? [pairWords(pair)] : []),
    [
      words.pairs(
        plural(established, locale, ...words.established),
        plural(ranking.pairs.length, locale, ...words.comparisons),
      ),
      ...(pair?.established && ranking.pairs.length > 1 ? [words.ends] : []),
    ].join(' '),
  ];
}
