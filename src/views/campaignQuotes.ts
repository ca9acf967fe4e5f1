import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { valueOf, type Result } from '../domain/result.ts';
import { formatRankInterval } from '../present/formatRank.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankingSentence } from '../present/sentences/rankingSentence.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { textIn } from '../present/textIn.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { attributed } from './attributed.ts';
import { campaignFindings } from './campaignFindings.ts';
import { fieldworkWords } from './campaignWords.ts';
import { countedBase } from './countedBase.ts';
import { counts } from './figureView.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { figureQuotes } from './organisationQuotes.ts';
import { quoteView, type QuotesView, type QuoteView } from './quoteView.ts';

export interface CampaignQuotesView {
  /** Of the campaign as a whole. */
  readonly quotes: readonly QuoteView[];
  /** Where those of each organisation stand. */
  readonly href: string;
  readonly organisations: readonly (QuotesView & { readonly id: OrganisationId; readonly name: string })[];
}

/** « Phrases à citer » of one campaign (JO18); undefined where it has no figure of a listed organisation. */
export function campaignQuotes(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  ranking: Ranking | undefined,
): CampaignQuotesView | undefined {
  const organisations = listedOrganisations(barometer).flatMap(({ id, name }) => {
    const quotes = figureQuotes(site, barometer, campaign, id);
    return quotes ? [{ id, name, ...quotes }] : [];
  });
  if (organisations.length === 0) return undefined;
  return {
    quotes: ranking && ranking.ranked.length > 1 ? wholeQuotes(site, barometer, campaign, ranking) : [],
    href: linkTo(site, addresses.campaignQuotes(campaign.id)),
    organisations,
  };
}

/** Both ends of the first ranking, and what the test says of them. */
export function wholeQuotes(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  ranking: Ranking,
): readonly QuoteView[] {
  const { locale } = site;
  const words = quoteWords[locale];
  const find = lookup(barometer);
  const indicator = find.indicator(ranking.indicator);
  const label = textIn(locale, indicator.nameFr, indicator.nameEn);
  const results = ranking.ranked.flatMap((e) => find.result(campaign.id, e.organisation, ranking.indicator) ?? []);
  // No end is named without the places that it may have.
  const places = new Map(
    ranking.ranked.map(({ organisation, rankLow, rankHigh }) => [
      organisation,
      formatRankInterval(rankLow, rankHigh, locale),
    ]),
  );
  const ranked = results.flatMap((result) => {
    const value = valueOf(result);
    if (value === undefined) return [];
    const name = words.placed(find.organisation(result.organisation).name, places.get(result.organisation) ?? '');
    return [{ name, value, ...(result.unit === 'percent' ? { decimals: shareDecimals(result) } : {}) }];
  });
  const n = results.reduce((sum, result) => sum + (counts(result).denominator ?? 0), 0);
  const [pair, established] = campaignFindings(barometer, ranking, locale);
  const days = words.fieldwork[campaign.kind](fieldworkWords(campaign, locale));
  const quote = (sentence: string, base: string) =>
    quoteView(
      site,
      barometer,
      { about: label, sentence: attributed(site, campaign, sentence), base, campaign: campaign.id, results },
      { chart: 'ranking', subject: scopeOf(ranking), indicator: ranking.indicator, campaign: campaign.id },
    );
  const endsCounted = (all: readonly Result[]) =>
    words.twoCounts(
      ...([all[0], all.at(-1)].map((result) =>
        result ? words.inPeriod(countedBase(result, locale), find.organisation(result.organisation).name) : '',
      ) as [string, string]),
    );
  return [
    quote(
      rankingSentence({ label, unit: indicator.unit, ranked, n }, messagesIn[locale]),
      `${endsCounted(results)} ${days}`,
    ),
    ...(pair && established ? [quote(pair, `${endsCounted(results)} ${established} ${days}`)] : []),
  ];
}

function scopeOf({ scope }: Ranking) {
  return scope.kind === 'sector' ? scope.sector : 'all';
}
