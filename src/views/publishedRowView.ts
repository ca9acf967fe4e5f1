import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { isListed } from '../domain/isListed.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { langOfFrench } from '../present/langOfFrench.ts';
import { textIn } from '../present/textIn.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { langOfOperator } from './operatorIn.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/** One figure of another publisher with all that it carries: base, period, source, doubt. */
export interface PublishedRowView {
  readonly indicator: string;
  readonly definition: string;
  readonly publisher?: string;
  readonly publisherLang: 'fr' | undefined;
  readonly organisation: string;
  readonly organisationHref?: string;
  readonly period: string;
  readonly campaign: string;
  readonly campaignHref: string;
  readonly figure: FigureView;
  /** Absent where the caveat begins with it. */
  readonly base?: string;
}

/** A result as a row of a table of published figures. */
export function publishedRowView(site: Site, barometer: Barometer, result: Result): PublishedRowView {
  const { locale } = site;
  const find = lookup(barometer);
  const indicator = find.indicator(result.indicator);
  const campaign = find.campaign(result.campaign);
  const organisation = find.organisation(result.organisation);
  const figure = figureView(result, locale);
  // Some indicators have several publishers; a figure has one.
  const author = reprintedAuthor(campaign, locale);
  const publisher = author ?? indicator.publisher;
  return {
    indicator: shortIndicator(indicator, locale),
    definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
    ...(publisher === undefined ? {} : { publisher }),
    publisherLang: author === undefined ? langOfFrench(locale) : langOfOperator(campaign, locale),
    organisation: organisation.name,
    ...(isListed(organisation) ? { organisationHref: linkTo(site, addresses.organisation(organisation.id)) } : {}),
    period: fieldworkWords(campaign, locale),
    campaign: campaignTitle(campaign, locale),
    campaignHref: linkTo(site, addresses.campaign(campaign.id)),
    figure,
    ...(figure.caveat?.startsWith(capitalise(figure.base)) ? {} : { base: figure.base }),
  };
}
