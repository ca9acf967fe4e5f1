import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Locale } from '../domain/locale.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { PublicationDate } from '../domain/time.ts';
import { linkTo } from '../domain/addresses.ts';
import { formatDateRange } from '../present/formatDateRange.ts';
import { formatInstantDate, formatPublicationDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { textIn } from '../present/textIn.ts';
import { citeWords } from '../present/words/citeWords.ts';
import { editionWords } from '../present/words/editionWords.ts';
import { counts } from './figureView.ts';
import { outletsInWords, outletsOf } from './outletsOf.ts';
import { reprintedAuthor } from './reprintedAuthor.ts';

/** The title of a campaign in the language of the page. */
export function campaignTitle({ title }: Campaign, locale: Locale): string {
  return textIn(locale, title.fr, title.en);
}

/** « 26 septembre – 10 novembre 2022 ». */
export function fieldworkWords(campaign: Campaign, locale: Locale): string {
  return formatDateRange(campaign.fieldwork.from, campaign.fieldwork.to, locale);
}

/** When the figures were published: by us, or by those whom we quote; absent where nobody says. */
export function publishedWords(campaign: Campaign, locale: Locale): string | undefined {
  if (campaign.publishAt) return formatInstantDate(campaign.publishAt, locale);
  const first = sourceDate(campaign);
  return first && formatPublicationDate(first, locale);
}

/** When others first published the figures that a campaign reprints; absent of our own, and where nobody says. */
export function sourceDate(campaign: Campaign): PublicationDate | undefined {
  if (campaign.kind === 'calls') return undefined;
  const dates = campaign.figures.flatMap((f) => (f.publishedOn ? [f.publishedOn] : []));
  const precise = dates.filter((d) => d.certain && d.text.length === 10);
  return [...(precise.length > 0 ? precise : dates)].sort((a, b) => codeUnitOrder(a.text, b.text))[0];
}

/** Where a page stands in time (VISUAL, Words): `left` alone on a phone, `detail` where there is room. */
export function timelineWords(
  campaign: Campaign | undefined,
  locale: Locale,
): { readonly left: string; readonly detail?: string } {
  const words = editionWords[locale];
  if (!campaign) return { left: words.nothingYet };
  const published = publishedWords(campaign, locale);
  return {
    left: [
      `${words.kinds[campaign.kind]}, ${fieldworkWords(campaign, locale)}.`,
      published && words.publication(published),
    ]
      .filter(Boolean)
      .join(' '),
    detail: `${campaignTitle(campaign, locale)}.`,
  };
}

/** « Automne 2022, protocole inc-ddd-2022, méthode version 1.0. » */
export function provenanceWords(campaign: Campaign, locale: Locale): string {
  return editionWords[locale].provenance(campaignTitle(campaign, locale), campaign.protocol, METHOD_VERSION);
}

/** « n = 302 à 412 appels »: the span of the denominators of some results; empty where none is known. */
export function sampleWords(results: readonly Result[], noun: string, locale: Locale): string {
  const words = editionWords[locale];
  const ns = results.flatMap((r) => counts(r).denominator ?? []);
  const [min, max] = [Math.min(...ns), Math.max(...ns)];
  if (ns.length === 0) return '';
  const [least, most] = [formatNumber(min, locale), formatNumber(max, locale)];
  return min === max ? words.sample(least, noun) : words.samples(least, most, noun);
}

/**
 * How to cite a page of the site, with the version of the method and its address; figures of others are cited as theirs.
 *
 * @param fictional where the campaign does not say it, since the text leaves the page without its band
 */
export function citationWords(
  site: Site,
  what: string,
  campaign: Campaign | undefined,
  address: string,
  fictional = campaign?.simulated ?? false,
): string {
  const { config, locale, now } = site;
  const where = (site.origin ?? '') + linkTo(site, address);
  const title = campaign && campaignTitle(campaign, locale);
  const theirs = campaign?.kind === 'published' ? campaign : undefined;
  const author = campaign && reprintedAuthor(campaign, locale);
  const date = theirs && sourceDate(theirs);
  const citation = editionWords[locale].citation({
    ...(author === undefined
      ? { author: config.name }
      : { author, reprintedBy: config.name, readIn: theirs ? outletsInWords(outletsOf(theirs, locale), locale) : '' }),
    what,
    edition: campaign
      ? [...(title === undefined || title === what ? [] : [title]), fieldworkWords(campaign, locale)]
      : [],
    ...(date ? { published: formatPublicationDate(date, locale) } : {}),
    version: METHOD_VERSION,
    day: formatInstantDate(now, locale),
    licence: !theirs && config.licence ? [config.licence.name] : [],
  });
  const said = [citation, ...(campaign ? licenceOf(campaign, locale) : []), where].join('. ');
  return fictional ? citeWords[locale].fictional(said) : said;
}

/** What the source says of reuse; nothing in a language in which it says nothing. */
export function licenceOf({ kind, licence }: Campaign, locale: Locale): readonly string[] {
  const said = kind === 'published' ? licence?.[locale] : undefined;
  return said === undefined ? [] : [said.replace(/\.$/, '')];
}
