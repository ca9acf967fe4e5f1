import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { baseWords } from '../present/messages.ts';
import { capitalise } from '../present/capitalise.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { numberInWords } from '../present/numberInWords.ts';
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
  /** That years lie between the two, where it is more than one. */
  readonly apart?: string;
}

/** The organisation's own « taux de décroché » beside the measured one (METHOD 2.1), never on one axis. */
export function besideView(site: Site, barometer: Barometer, organisation: OrganisationId): BesideView | undefined {
  const found = lookup(barometer).beside(organisation);
  const official = found?.official[0];
  if (!found || !official) return undefined;
  const words = measuresWords[site.locale].beside;
  const apart = found.measured && apartWords(site, barometer, official, found.measured);
  return {
    ...(apart ? { apart } : {}),
    official: {
      key: `${official.campaign}|${official.indicator}`,
      ...column(site, barometer, official, words.official),
    },
    ...(found.measured ? { measured: column(site, barometer, found.measured, words.measured) } : {}),
  };
}

/** Two figures of one size read as of one time. */
function apartWords({ locale }: Site, barometer: Barometer, ...results: readonly [Result, Result]): string | undefined {
  const { campaign } = lookup(barometer);
  const [earlier, later] = results
    .map((result) => Number(campaign(result.campaign).fieldwork.to.slice(0, 4)))
    .sort((a, b) => a - b);
  if (earlier === undefined || later === undefined || !(later - earlier > 1)) return undefined;
  return measuresWords[locale].beside.apart(
    capitalise(numberInWords(later - earlier, locale)),
    String(earlier),
    String(later),
  );
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
