import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { parisInstant } from '../domain/parisInstant.ts';
import type { Erratum, Reply } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { newsWords } from '../present/words/newsWords.ts';
import { wholeQuotes } from '../views/campaignQuotes.ts';
import { campaignTitle, fieldworkWords } from '../views/campaignWords.ts';
import { erratumView } from '../views/correctionsView.ts';
import { lookup } from '../views/lookup.ts';
import { organisationQuotes } from '../views/organisationQuotes.ts';
import { pageRankings } from '../views/pageRankings.ts';
import type { QuoteView } from '../views/quoteView.ts';
import { replyView } from '../views/replyView.ts';
import { campaignInstant } from './campaignInstant.ts';
import type { NewsEntry, NewsScope } from './newsEntry.ts';
import { operatorIn } from '../views/operatorIn.ts';

/** What is new within a scope, newest first. An organisation's campaigns are told by its own figures. */
export function newsOf(site: Site, barometer: Barometer, scope: NewsScope): readonly NewsEntry[] {
  const find = lookup(barometer);
  const concerns = (id: OrganisationId) =>
    scope.kind === 'all' ||
    (scope.kind === 'sector' ? find.organisation(id).sector === scope.sector : id === scope.organisation);
  const campaigns = barometer.campaigns.filter(
    ({ id }) => scope.kind === 'all' || [...find.bodiesIn(id)].some(concerns),
  );
  const isPublished = new Set(campaigns.map(({ id }) => id));
  const entries = [
    ...campaigns.map((campaign) =>
      scope.kind === 'organisation'
        ? organisationEntry(site, barometer, campaign, scope.organisation)
        : campaignEntry(site, barometer, campaign),
    ),
    ...barometer.errata
      .filter(({ organisation, campaign }) => (organisation ? concerns(organisation) : isPublished.has(campaign)))
      .map((erratum) => erratumEntry(site, barometer, erratum)),
    ...barometer.replies
      .filter(({ organisation }) => concerns(organisation))
      .map((reply) => replyEntry(site, barometer, reply)),
  ];
  return entries.sort((a, b) => codeUnitOrder(b.updated, a.updated) || codeUnitOrder(a.key, b.key));
}

function campaignEntry(site: Site, barometer: Barometer, campaign: Campaign): NewsEntry {
  const { locale } = site;
  const words = newsWords[locale];
  const operator = operatorIn(campaign, locale);
  const [first] = pageRankings(barometer, campaign.id);
  return {
    kind: 'campaign',
    key: `campagne/${campaign.id}`,
    title: words.campaign[campaign.kind](campaignTitle(campaign, locale)),
    paragraphs: [
      words.campaignDays[campaign.kind](fieldworkWords(campaign, locale)),
      ...(operator ? [words.campaignBy[campaign.kind](operator)] : []),
      ...(first && first.ranked.length > 1 ? wholeQuotes(site, barometer, campaign, first).map(paragraph) : []),
    ],
    address: addresses.campaign(campaign.id),
    ...datesOf(barometer, campaign),
  };
}

/** Three sentences at most: the rest stands on the page. */
const MOST_QUOTES = 3;

function organisationEntry(site: Site, barometer: Barometer, campaign: Campaign, id: OrganisationId): NewsEntry {
  const { locale } = site;
  const words = newsWords[locale];
  const said = (organisationQuotes(site, barometer, campaign, id)?.quotes ?? []).map(paragraph);
  return {
    kind: 'campaign',
    key: `organisme/${id}/campagne/${campaign.id}`,
    title: words.organisationIn(lookup(barometer).organisation(id).name, campaignTitle(campaign, locale)),
    paragraphs: said.length > 0 ? said.slice(0, MOST_QUOTES) : [words.organisationNone],
    address: addresses.organisation(id),
    ...datesOf(barometer, campaign, id),
  };
}

/** A sentence never goes without what it rests on. */
function paragraph({ sentence, base }: QuoteView): string {
  return `${sentence} ${base}`;
}

/** A correction of its figures is news of a campaign; one of somebody else's figures is none of an organisation. */
function datesOf(
  barometer: Barometer,
  campaign: Campaign,
  organisation?: OrganisationId,
): Pick<NewsEntry, 'published' | 'updated'> {
  const published = campaignInstant(campaign);
  const corrected = barometer.errata
    .filter((one) => one.campaign === campaign.id)
    .filter((one) => organisation === undefined || (one.organisation ?? organisation) === organisation)
    .map(({ date }) => parisInstant(date, '00:00'));
  return { published, updated: [published, ...corrected].sort(codeUnitOrder).at(-1) ?? published };
}

function erratumEntry(site: Site, barometer: Barometer, erratum: Erratum): NewsEntry {
  const words = newsWords[site.locale];
  const { subject, before, after, reason } = erratumView(site, barometer, erratum);
  const day = parisInstant(erratum.date, '00:00');
  return {
    kind: 'erratum',
    key: `rectificatif/${erratum.id}`,
    title: words.erratum(subject),
    paragraphs: [...(before && after ? [words.erratumChange(before, after)] : []), reason],
    address: `${addresses.corrections}#${erratum.id}`,
    published: day,
    updated: day,
  };
}

function replyEntry(site: Site, barometer: Barometer, reply: Reply): NewsEntry {
  const { locale } = site;
  const find = lookup(barometer);
  const { organisation, campaign, published } = reply;
  // Both may come out on one day, the figures at an hour of it.
  const day =
    [parisInstant(published, '00:00'), campaignInstant(find.campaign(campaign))].sort(codeUnitOrder).at(-1) ?? '';
  return {
    kind: 'reply',
    key: `reponse/${organisation}/${campaign}`,
    title: newsWords[locale].reply(
      find.organisation(organisation).name,
      campaignTitle(find.campaign(campaign), locale),
    ),
    paragraphs: replyView(reply, locale).paragraphs,
    address: addresses.organisation(organisation),
    published: day,
    updated: day,
  };
}
