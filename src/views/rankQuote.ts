import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankSentence } from '../present/sentences/rankSentence.ts';
import { statusSentence } from '../present/sentences/statusSentence.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { attributed } from './attributed.ts';
import { fieldworkWords } from './campaignWords.ts';
import { lookup } from './lookup.ts';
import { quoteView, type QuoteView } from './quoteView.ts';

/** The place of one organisation as a sentence: an interval of ranks, or that it cannot be told from the others. */
export function rankQuote(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  organisation: OrganisationId,
): QuoteView | undefined {
  const { locale } = site;
  const words = quoteWords[locale];
  const messages = messagesIn[locale];
  const find = lookup(barometer);
  const entry = ranking.ranked.find((e) => e.organisation === organisation);
  const result = find.result(ranking.campaign, organisation, ranking.indicator);
  if (!entry || !result) return undefined;
  const indicator = find.indicator(ranking.indicator);
  const campaign = find.campaign(ranking.campaign);
  const label = textIn(locale, indicator.nameFr, indicator.nameEn);
  const sector = ranking.scope.kind === 'sector' ? find.sector(ranking.scope.sector) : undefined;
  const scope = sector ? textIn(locale, sector.nameFr, sector.nameEn) : words.everySector;
  const name = withArticle(find.organisation(organisation).name, locale);
  const rank = rankSentence(entry, ranking.ranked.length, messages);
  const days = words.fieldwork[campaign.kind](fieldworkWords(campaign, locale));
  return quoteView(
    site,
    barometer,
    {
      about: `${label}, ${scope}`,
      sentence: attributed(site, campaign, words.rank(label, scope, name, rank)),
      base: `${statusSentence(result, messages)} ${days}`,
      campaign: campaign.id,
      results: [result],
      behind: ranking.ranked.flatMap((e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? []),
    },
    { chart: 'ranking', subject: sector?.id ?? 'all', indicator: ranking.indicator, campaign: campaign.id },
  );
}
