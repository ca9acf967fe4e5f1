import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { erratumReach } from '../domain/erratumReach.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { countsIn } from '../present/countsIn.ts';
import { formatDate } from '../present/formatDate.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { correctionsWords } from '../present/words/correctionsWords.ts';
import { publicationWords } from '../present/words/publicationWords.ts';
import { campaignTitle } from './campaignWords.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { proseView, type ProseView } from './proseView.ts';

/** One correction of a published figure: what was wrong, what it became, why, who found it. */
export interface ErratumView {
  readonly id: string;
  readonly date: string;
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  /** « 56,1 % », « 55,6 % »: where the counts give the published rate. */
  readonly rates?: { readonly before: string; readonly after: string };
  /** A sentence that names the other figures computed from this one; absent where there is none. */
  readonly alsoConcerned?: string;
  /** Which of both could not be put into the language of the page. */
  readonly french: readonly string[];
  readonly reason: string;
  readonly foundBy?: string;
  readonly links: readonly LinkView[];
}

export interface CorrectionsView extends ProseView {
  readonly errata: readonly ErratumView[];
}

/** All corrections, newest first. */
export function correctionsView(site: Site, barometer: Barometer): CorrectionsView {
  const words = correctionsWords[site.locale];
  const errata = [...barometer.errata].sort((a, b) => codeUnitOrder(b.date, a.date) || codeUnitOrder(a.id, b.id));
  return {
    ...proseView(site, barometer, {
      address: addresses.corrections,
      title: words.title,
      lead: words.lead,
    }),
    errata: errata.map((erratum) => erratumView(site, barometer, erratum)),
  };
}

/**
 * One correction, with the pages where its figure stands.
 *
 * @param within what stands under the name of one organisation need not name it again
 */
export function erratumView(site: Site, barometer: Barometer, erratum: Erratum, within?: string): ErratumView {
  const find = lookup(barometer);
  const campaign = campaignTitle(find.campaign(erratum.campaign), site.locale);
  const body = erratum.organisation && find.organisation(erratum.organisation);
  const indicator = erratum.indicator && shortIndicator(find.indicator(erratum.indicator), site.locale);
  const [before, after] = [erratum.before, erratum.after].map((one) => (one ? countsIn(one, site.locale) : undefined));
  const { rates, alsoConcerned } = erratumReach(barometer, erratum);
  const percent = (share: number) => formatPercent(share, site.locale);
  const names = alsoConcerned.map((one) => shortIndicator(one, site.locale)).join(', ');
  const about = [body && body.id === within ? undefined : body?.name, indicator].filter(Boolean).join(', ');
  return {
    id: erratum.id,
    date: formatDate(erratum.date, site.locale),
    subject: about || campaign,
    reason: erratum.reason,
    links: [
      ...(body ? [{ href: linkTo(site, addresses.organisation(body.id)), text: body.name }] : []),
      { href: linkTo(site, addresses.campaign(erratum.campaign)), text: campaign },
    ],
    french: [before, after].flatMap((one) => (one?.isFrench ? one.text : [])),
    ...(before ? { before: before.text } : {}),
    ...(after ? { after: after.text } : {}),
    ...(rates ? { rates: { before: percent(rates.before), after: percent(rates.after) } } : {}),
    ...(names ? { alsoConcerned: publicationWords[site.locale].alsoConcerned(names) } : {}),
    ...(erratum.foundBy ? { foundBy: erratum.foundBy } : {}),
  };
}
