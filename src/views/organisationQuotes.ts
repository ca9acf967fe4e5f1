import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { RESERVED_INDICATOR_IDS } from '../domain/ownIndicators.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { withArticle } from '../present/withArticle.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { askedOrganisations } from './askedOrganisations.ts';
import { figureQuote, QUOTED } from './figureQuote.ts';
import { latestCampaignOf } from './latest.ts';
import { leadResults } from './leadsView.ts';
import { lookup } from './lookup.ts';
import { rankQuote } from './rankQuote.ts';
import type { QuotesView } from './quoteView.ts';
import { trendQuote } from './trendQuote.ts';

/**
 * « Phrases à citer » of the page of an organisation: those of the figures that lead it. Of its latest campaign where that says
 * how often it picks up, else of what others have last published, be it in several campaigns.
 */
export function leadingQuotes(site: Site, barometer: Barometer, organisation: OrganisationId): QuotesView | undefined {
  const campaign = latestCampaignOf(barometer, organisation);
  if (!campaign) return undefined;
  const leads = lookup(barometer).result(campaign.id, organisation, 'pickup')
    ? []
    : leadResults(barometer, organisation);
  const figures = quotesOf(site, barometer, leads);
  return figures
    ? withMore(site, barometer, organisation, figures)
    : organisationQuotes(site, barometer, campaign, organisation);
}

/**
 * « Phrases à citer » of one organisation in one campaign (JO18): its figures, then its rank and its change where a test speaks of
 * them. Undefined where the campaign has no figure for it.
 */
export function organisationQuotes(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
): QuotesView | undefined {
  const find = lookup(barometer);
  const figures = figureQuotes(site, barometer, campaign, organisation);
  if (!figures) return undefined;
  const { sector } = find.organisation(organisation);
  const ranking = [find.ranking(campaign.id, 'pickup'), find.ranking(campaign.id, 'pickup', sector)].find((r) =>
    r?.ranked.some((e) => e.organisation === organisation),
  );
  const rank = ranking && rankQuote(site, barometer, ranking, organisation);
  const trend = trendQuote(site, barometer, campaign, organisation, 'pickup');
  return withMore(site, barometer, organisation, {
    quotes: [...figures.quotes, ...(rank ? [rank] : []), ...(trend ? [trend] : [])],
    withheld: figures.withheld,
  });
}

/** The figures alone: our own that have a sentence, then those that only other publishers have. */
export function figureQuotes(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
): QuotesView | undefined {
  const results = lookup(barometer)
    .resultsOf(organisation)
    .filter((r) => r.campaign === campaign.id);
  const own = QUOTED.flatMap((id) => results.find((r) => r.indicator === id) ?? []);
  const others = results.filter((r) => !RESERVED_INDICATOR_IDS.has(r.indicator));
  return quotesOf(site, barometer, [...own, ...others]);
}

/** Each figure with its own campaign, source and address. */
function quotesOf(site: Site, barometer: Barometer, results: readonly Result[]): QuotesView | undefined {
  const { campaign } = lookup(barometer);
  const said = results.map((result) => figureQuote(site, barometer, campaign(result.campaign), result));
  if (said.length === 0) return undefined;
  return {
    quotes: said.flatMap((one) => ('quote' in one ? [one.quote] : [])),
    withheld: said.flatMap((one) => ('withheld' in one ? [one.withheld] : [])),
  };
}

function withMore(site: Site, barometer: Barometer, organisation: OrganisationId, quotes: QuotesView): QuotesView {
  if (!askedOrganisations(barometer).has(organisation)) return quotes;
  const { name } = lookup(barometer).organisation(organisation);
  return {
    ...quotes,
    more: {
      href: linkTo(site, addresses.mayIWriteOf(organisation)),
      text: mayIWriteWords[site.locale].pageTitle(withArticle(name, site.locale)),
    },
  };
}
