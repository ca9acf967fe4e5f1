import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { homeWords } from '../present/words/homeWords.ts';
import { homeCard } from './cards/homeCard.ts';
import { campaignTitle, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { homeAnswersView, type HomeAnswersView } from './homeAnswersView.ts';
import { homeFindingView, type HomeFindingView } from './homeFindingView.ts';
import {
  comingAnnouncements,
  leadCampaign,
  listedOrganisations,
  newestFirst,
  orderedSectors,
  standingCampaign,
} from './latest.ts';
import { lookup } from './lookup.ts';
import { notableView, type NotableView } from './notableView.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { operatorIn } from './operatorIn.ts';

export interface HomeView {
  readonly frame: FrameView;
  /** Absent until a campaign with `pickup` is published. */
  readonly finding?: HomeFindingView;
  readonly answers?: HomeAnswersView;
  /** The changes of the leading campaign that stand out, the surest first; absent where none does. */
  readonly changes?: NotableView & { readonly more: LinkView };
  /** Where nobody says who picks up: the newest figures of other publishers. */
  readonly newest?: {
    readonly title: string;
    readonly sub: string;
    readonly rows: readonly PublishedRowView[];
    readonly more: LinkView;
  };
  readonly searchAction: string;
  readonly names: readonly string[];
  readonly directory: readonly (LinkView & { readonly detail: string })[];
  readonly campaign?: LinkView & { readonly detail: string };
  readonly independence: { readonly text: string; readonly missing: boolean; readonly link: LinkView };
  readonly method: LinkView;
}

/** The front page: the finding of the leading campaign, else the newest figures of others, and the ways in. */
export function homeView(site: Site, barometer: Barometer): HomeView {
  const { locale } = site;
  const words = homeWords[locale];
  const href = (address: string) => linkTo(site, address);
  const lead = leadCampaign(barometer);
  const finding = lead && homeFindingView(site, barometer, lead);
  const answers = lead && homeAnswersView(site, barometer, lead, finding?.bodies ?? []);
  const next = comingAnnouncements(site, barometer)[0];
  return {
    frame: frameView(site, barometer, {
      title: finding?.headline ?? words.title,
      description:
        (finding && `${finding.measure} ${finding.source}, ${finding.period}, ${finding.calls}.`) ?? words.description,
      address: addresses.home,
      card: homeCard(site, barometer),
      timeline: {
        ...timelineWords(standingCampaign(barometer), locale),
        ...(next
          ? { right: words.next(formatDate(next.date, locale), textIn(locale, next.titleFr, next.titleEn)) }
          : {}),
      },
    }),
    ...(finding ? { finding } : {}),
    ...(answers ? { answers } : {}),
    ...(lead ? changes(site, barometer, lead) : {}),
    ...(finding ? {} : newestFigures(site, barometer)),
    searchAction: href(addresses.organisations),
    names: listedOrganisations(barometer).map((o) => o.name),
    directory: directory(site, barometer),
    ...(lead
      ? {
          campaign: {
            href: href(addresses.campaign(lead.id)),
            text: campaignTitle(lead, locale),
            detail: campaignDetail(barometer, lead, locale),
          },
        }
      : {}),
    independence: {
      text: site.config.funding ?? words.independence.unknown,
      missing: site.config.funding === undefined,
      link: { href: href(addresses.about), text: words.independence.link },
    },
    method: { href: href(addresses.method), text: words.how.method },
  };
}

/** More changes than this are left to the campaign's page. */
const MOST_CHANGES = 5;

/** More bodies of a sector than this are counted, not named. */
const MOST_NAMES = 2;

function changes(site: Site, barometer: Barometer, campaign: Campaign): Pick<HomeView, 'changes'> {
  const found = notableView(site, barometer, campaign.id);
  if (!found || found.changes.length === 0) return {};
  const more = {
    href: `${linkTo(site, addresses.campaign(campaign.id))}#evolutions`,
    text: homeWords[site.locale].changes.all(campaignTitle(campaign, site.locale)),
  };
  return { changes: { ...found, changes: found.changes.slice(0, MOST_CHANGES), more } };
}

function directory(site: Site, barometer: Barometer): HomeView['directory'] {
  const bySector = Map.groupBy(listedOrganisations(barometer), (o) => o.sector);
  return orderedSectors(barometer).flatMap(({ id, nameFr, nameEn }) => {
    const members = bySector.get(id);
    if (!members) return [];
    const detail = sectorDetail(barometer, members, site.locale);
    return [{ href: linkTo(site, addresses.ranking(id)), text: textIn(site.locale, nameFr, nameEn), detail }];
  });
}

/** Who of a sector was called, by name where they are few; else what others say of it. */
function sectorDetail(barometer: Barometer, members: readonly Organisation[], locale: Locale): string {
  const words = homeWords[locale];
  const { resultsOf } = lookup(barometer);
  const called = members.filter((o) => resultsOf(o.id).some((r) => r.indicator === 'pickup'));
  if (called.length === 0) return members.some((o) => resultsOf(o.id).length > 0) ? words.elsewhere : words.noFigure;
  return called.length <= MOST_NAMES
    ? called.map((o) => o.shortName ?? o.name).join(', ')
    : words.organisations(formatNumber(called.length, locale));
}

function campaignDetail(barometer: Barometer, campaign: Campaign, locale: Locale): string {
  const words = homeWords[locale];
  const called = plural(lookup(barometer).bodiesIn(campaign.id).size, locale, ...words.called);
  const operator = operatorIn(campaign, locale);
  return operator ? words.calledBy(called, operator) : `${called}.`;
}

/** More figures than this are left to the campaign's page. */
const MOST_FIGURES = 8;

function newestFigures(site: Site, barometer: Barometer): Pick<HomeView, 'newest'> {
  const words = homeWords[site.locale].newest;
  const { resultsIn, listedResultsIn } = lookup(barometer);
  const campaign = newestFirst(barometer.campaigns).find((c) => resultsIn(c.id).length > 0);
  if (!campaign) return {};
  const operator = operatorIn(campaign, site.locale);
  const results = listedResultsIn(campaign.id);
  const shown = results.length > 0 ? results : resultsIn(campaign.id);
  return {
    newest: {
      title: campaignTitle(campaign, site.locale),
      sub: operator ? words.by(operator) : words.byOthers,
      rows: shown.slice(0, MOST_FIGURES).map((r) => publishedRowView(site, barometer, r)),
      more: {
        href: linkTo(site, addresses.campaign(campaign.id)),
        text: words.all(formatNumber(resultsIn(campaign.id).length, site.locale)),
      },
    },
  };
}
