import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { plural } from '../present/plural.ts';
import { timelineWords } from './campaignWords.ts';
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
  const href = (address: string) => linkTo(site, address);
  const lead = leadCampaign(barometer);
  const finding = lead && homeFindingView(site, barometer, lead);
  const answers = lead && homeAnswersView(site, barometer, lead, finding?.bodies ?? []);
  const next = comingAnnouncements(site, barometer)[0];
  return {
    frame: frameView(site, barometer, {
      title: finding?.headline ?? 'Le baromètre indépendant de l’accueil téléphonique',
      description:
        (finding && `${finding.measure} ${finding.source}, ${finding.period}, ${finding.calls}.`) ??
        'Qui décroche, au bout de combien de tentatives, et la réponse est-elle juste ? Mesuré par des appels mystères.',
      address: addresses.home,
      timeline: {
        ...timelineWords(standingCampaign(barometer), site.locale),
        ...(next ? { right: `Prochaine campagne, le ${formatDate(next.date, 'fr')} : ${next.titleFr}.` } : {}),
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
            text: lead.title.fr,
            detail: campaignDetail(barometer, lead),
          },
        }
      : {}),
    independence: {
      text: site.config.funding ?? 'Qui finance ce site : à compléter par l’éditeur.',
      missing: site.config.funding === undefined,
      link: { href: href(addresses.about), text: 'Qui paie, qui appelle' },
    },
    method: { href: href(addresses.method), text: 'La méthode' },
  };
}

/** More changes than this are left to the campaign's page. */
const MOST_CHANGES = 5;

function changes(site: Site, barometer: Barometer, { id, title }: Campaign): Pick<HomeView, 'changes'> {
  const found = notableView(site, barometer, id);
  if (!found || found.changes.length === 0) return {};
  const more = { href: `${linkTo(site, addresses.campaign(id))}#evolutions`, text: `Toutes, ${title.fr}` };
  return { changes: { ...found, changes: found.changes.slice(0, MOST_CHANGES), more } };
}

function directory(site: Site, barometer: Barometer): HomeView['directory'] {
  const { resultsOf } = lookup(barometer);
  const bySector = Map.groupBy(listedOrganisations(barometer), (o) => o.sector);
  return orderedSectors(barometer).flatMap((sector) => {
    const members = bySector.get(sector.id) ?? [];
    if (members.length === 0) return [];
    const called = members.filter((o) => resultsOf(o.id).some((r) => r.indicator === 'pickup'));
    const named = (called.length > 0 ? called : members).map((o) => o.shortName ?? o.name);
    const detail =
      called.length === 0
        ? members.some((o) => resultsOf(o.id).length > 0)
          ? 'chiffres d’autres éditeurs'
          : 'aucun chiffre pour l’instant'
        : named.length <= 2
          ? named.join(', ')
          : `${formatNumber(named.length, 'fr')} organismes`;
    return [{ href: linkTo(site, addresses.ranking(sector.id)), text: sector.nameFr, detail }];
  });
}

function campaignDetail(barometer: Barometer, campaign: Campaign): string {
  const called = lookup(barometer).bodiesIn(campaign.id);
  const operator = campaign.operator ? ` par ${campaign.operator}` : '';
  return `${plural(called.size, 'fr', 'organisme appelé', 'organismes appelés')}${operator}.`;
}

/** More figures than this are left to the campaign's page. */
const MOST_FIGURES = 8;

function newestFigures(site: Site, barometer: Barometer): Pick<HomeView, 'newest'> {
  const { resultsIn, listedResultsIn } = lookup(barometer);
  const campaign = newestFirst(barometer.campaigns).find((c) => resultsIn(c.id).length > 0);
  if (!campaign) return {};
  const results = listedResultsIn(campaign.id);
  const shown = results.length > 0 ? results : resultsIn(campaign.id);
  return {
    newest: {
      title: campaign.title.fr,
      sub: campaign.operator ? `Chiffres publiés : ${campaign.operator}.` : 'Chiffres publiés par d’autres.',
      rows: shown.slice(0, MOST_FIGURES).map((r) => publishedRowView(site, barometer, r)),
      more: {
        href: linkTo(site, addresses.campaign(campaign.id)),
        text: `Tous les chiffres et leurs sources (${formatNumber(resultsIn(campaign.id).length, 'fr')})`,
      },
    },
  };
}
