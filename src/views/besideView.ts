import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { baseWords } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { textIn } from '../present/textIn.ts';
import { measuresWords } from '../present/words/measuresWords.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';

/** One of two measures that share neither scale nor ranking: whose it is, of when, what it counts, where it was read. */
export interface BesideColumnView {
  readonly label: string;
  readonly period: string;
  readonly figure: FigureView;
  readonly definition: string;
  /** What it is a share of, in the definition's words. */
  readonly denominator: string;
  /** The campaign that holds it. */
  readonly campaign: LinkView;
}

export interface BesideView {
  readonly measured?: BesideColumnView;
  readonly official: BesideColumnView & { readonly key: string };
}

/** The organisation's own « taux de décroché » beside the measured one (METHOD 2.1), never on one axis. */
export function besideView(site: Site, barometer: Barometer, organisation: OrganisationId): BesideView | undefined {
  const found = lookup(barometer).beside(organisation);
  const official = found?.official[0];
  if (!found || !official) return undefined;
  const words = measuresWords[site.locale].beside;
  return {
    official: {
      key: `${official.campaign}|${official.indicator}`,
      ...column(site, barometer, official, words.official),
    },
    ...(found.measured ? { measured: column(site, barometer, found.measured, words.measured) } : {}),
  };
}

function column(site: Site, barometer: Barometer, result: Result, label: string): BesideColumnView {
  const find = lookup(barometer);
  const campaign = find.campaign(result.campaign);
  const { definitionFr, definitionEn } = find.indicator(result.indicator);
  const { locale } = site;
  return {
    label,
    period: fieldworkWords(campaign, locale),
    figure: figureView(result, locale),
    definition: textIn(locale, definitionFr, definitionEn),
    denominator: measuresWords[locale].beside.denominators[result.base] ?? baseWords(result.base, messagesIn[locale]),
    campaign: { href: linkTo(site, addresses.campaign(campaign.id)), text: campaignTitle(campaign, locale) },
  };
}
