import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { Places } from '../domain/places.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { embedBuilderWords } from '../present/words/embedBuilderWords.ts';
import { findWords } from '../present/words/findWords.ts';
import { frameWords } from '../present/words/frameWords.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { sitePlanWords } from '../present/words/sitePlanWords.ts';
import { quotedCampaigns } from './campaignQuotesPageView.ts';
import { campaignRankingPages } from './campaignRankings.ts';
import { tabledCampaigns } from './campaignTablesView.ts';
import { campaignTitle } from './campaignWords.ts';
import { callsPages } from './callsPageView.ts';
import { embedGroups } from './embedGroups.ts';
import { listedOrganisations, newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { askedOrganisations } from './askedOrganisations.ts';
import { methodVersions } from './methodView.ts';
import { shortIndicator } from './names.ts';
import { publishedQuestions } from './publishedQuestions.ts';
import { readyPairs } from './readyPairs.ts';
import { rankedSectors, rankingAddress, rankingPages } from './rankingIndex.ts';

/** A page of the site by its address, without base and without language. */
export interface SitePage {
  readonly address: string;
  readonly text: string;
}

export interface SitePageGroup {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** Every page but the error page, by group: what the plan of the site and `sitemap.xml` list. */
export function sitePages(barometer: Barometer, { departements }: Places, locale: Locale): readonly SitePageGroup[] {
  const words = sitePlanWords[locale];
  const frame = frameWords[locale];
  const find = lookup(barometer);
  const page = (address: string, text: string): SitePage => ({ address, text });
  return [
    {
      id: 'consulter',
      title: frame.groups.read,
      pages: [
        page(addresses.home, words.home),
        page(addresses.rankings, frame.rankings),
        page(addresses.organisations, frame.organisations),
        page(addresses.compare, frame.compare),
        page(addresses.whenToCall, frame.whenToCall),
        page(addresses.places, frame.places),
        page(addresses.campaigns, frame.campaigns),
        page(addresses.calendar, frame.calendar),
        page(addresses.questions, frame.questions),
      ],
    },
    {
      id: 'secteurs',
      title: words.sectors,
      pages: rankedSectors(barometer).map((id) => {
        const { nameFr, nameEn } = find.sector(id);
        return page(addresses.ranking(id), textIn(locale, nameFr, nameEn));
      }),
    },
    {
      id: 'classements',
      title: words.rankings,
      pages: rankingPages(barometer).map(({ sector, indicator }) => {
        const name = shortIndicator(find.indicator(indicator), locale);
        const found = sector && find.sector(sector);
        const where = found ? textIn(locale, found.nameFr, found.nameEn) : words.everySector;
        return page(rankingAddress(barometer, sector, indicator), `${name}, ${where}`);
      }),
    },
    {
      id: 'organismes',
      title: frame.organisations,
      pages: listedOrganisations(barometer).map(({ id, name }) => page(addresses.organisation(id), name)),
    },
    {
      id: 'appels',
      title: words.calls,
      pages: callsPages(barometer).map(({ id }) => page(addresses.calls(id), find.organisation(id).name)),
    },
    {
      id: 'territoires',
      title: frame.places,
      pages: departements.map(({ code, name }) =>
        page(addresses.place(code), findWords[locale].departement(name, code)),
      ),
    },
    {
      id: 'comparaisons',
      title: words.comparisons,
      pages: [
        ...listedOrganisations(barometer).map(({ id, name }) =>
          page(addresses.compareWith(id), compareWords[locale].facingTitle(name)),
        ),
        ...readyPairs(barometer).map(({ a, b }) =>
          page(
            addresses.comparePair(a, b),
            compareWords[locale].and([find.organisation(a).name, find.organisation(b).name]),
          ),
        ),
      ],
    },
    {
      id: 'campagnes',
      title: frame.campaigns,
      pages: newestFirst(barometer.campaigns).map(({ id, title }) =>
        page(addresses.campaign(id), textIn(locale, title.fr, title.en)),
      ),
    },
    {
      id: 'classements-des-campagnes',
      title: words.campaignRankings,
      pages: campaignRankingPages(barometer).map(({ campaign, indicator }) =>
        page(
          addresses.campaignRanking(campaign, indicator),
          `${shortIndicator(find.indicator(indicator), locale)}, ${campaignTitle(find.campaign(campaign), locale)}`,
        ),
      ),
    },
    {
      id: 'questions',
      title: frame.questions,
      pages: publishedQuestions(barometer).map(({ id, newest }) =>
        page(addresses.question(id), textIn(locale, newest.questionFr, newest.questionEn)),
      ),
    },
    {
      id: 'reprendre',
      title: frame.groups.reuse,
      pages: [
        page(addresses.press, frame.press),
        page(addresses.embedBuilder, frame.embedBuilder),
        ...embedGroups(barometer, locale).map(({ id, title }) =>
          page(addresses.embedCodes(id), embedBuilderWords[locale].codesTitle(title)),
        ),
        page(addresses.mayIWrite, frame.mayIWrite),
        ...quotedCampaigns(barometer).map((id) =>
          page(addresses.campaignQuotes(id), quoteWords[locale].pageTitle(campaignTitle(find.campaign(id), locale))),
        ),
        ...[...askedOrganisations(barometer)].map((id) =>
          page(
            addresses.mayIWriteOf(id),
            mayIWriteWords[locale].pageTitle(withArticle(find.organisation(id).name, locale)),
          ),
        ),
      ],
    },
    {
      id: 'verifier',
      title: frame.groups.check,
      pages: [
        page(addresses.method, frame.method),
        ...methodVersions().map((version) => page(addresses.methodVersion(version), words.methodVersion(version))),
        ...tabledCampaigns(barometer).map((campaign) =>
          page(
            addresses.campaignTables(campaign.id),
            campaignPageWords[locale].tablesTitle(campaignTitle(campaign, locale)),
          ),
        ),
        page(addresses.data, frame.dataAndApi),
        page(addresses.corrections, frame.corrections),
        page(addresses.replies, frame.replies),
      ],
    },
    {
      id: 'le-site',
      title: frame.groups.site,
      pages: [
        page(addresses.about, frame.about),
        page(addresses.legal, frame.legal),
        page(addresses.privacy, frame.privacy),
        page(addresses.accessibility, frame.accessibility),
        page(addresses.sitePlan, frame.sitePlan),
      ],
    },
  ].filter(({ pages }) => pages.length > 0);
}
