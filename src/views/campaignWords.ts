import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { linkTo } from '../domain/addresses.ts';
import { formatDateRange } from '../present/formatDateRange.ts';
import { formatInstantDate, formatPublicationDate } from '../present/formatDate.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { counts } from './figureView.ts';

/** « 26 septembre – 10 novembre 2022 ». */
export function fieldworkWords(campaign: Campaign): string {
  return formatDateRange(campaign.fieldwork.from, campaign.fieldwork.to, 'fr');
}

/** When the figures were published: by us, or by those whom we quote; absent where nobody says. */
export function publishedWords(campaign: Campaign): string | undefined {
  if (campaign.publishAt) return formatInstantDate(campaign.publishAt, 'fr');
  if (campaign.kind === 'calls') return undefined;
  const dates = campaign.figures.flatMap((f) => (f.publishedOn ? [f.publishedOn] : []));
  const precise = dates.filter((d) => d.certain && d.text.length === 10);
  const first = [...(precise.length > 0 ? precise : dates)].sort((a, b) => codeUnitOrder(a.text, b.text))[0];
  return first && formatPublicationDate(first, 'fr');
}

/** Where a page stands in time (VISUAL, Words): `left` alone on a phone, `detail` where there is room. */
export function timelineWords(campaign: Campaign | undefined): { readonly left: string; readonly detail?: string } {
  if (!campaign) return { left: 'Aucun résultat n’est encore publié.' };
  const kind = campaign.kind === 'published' ? 'Chiffres repris' : 'Campagne';
  const published = publishedWords(campaign);
  return {
    left: `${kind}, ${fieldworkWords(campaign)}.`,
    detail: `${campaign.title.fr}.${published ? ` Publication : ${published}.` : ''}`,
  };
}

/** « Automne 2022, protocole inc-ddd-2022, méthode version 1.0. » */
export function provenanceWords(campaign: Campaign): string {
  return `${campaign.title.fr}, protocole ${campaign.protocol}, méthode version ${METHOD_VERSION}.`;
}

/** « n = 302 à 412 appels »: the span of the denominators of some results; empty where none is known. */
export function sampleWords(results: readonly Result[], noun: string): string {
  const ns = results.flatMap((r) => counts(r).denominator ?? []);
  const [min, max] = [Math.min(...ns), Math.max(...ns)];
  if (ns.length === 0) return '';
  return min === max
    ? `n = ${formatNumber(min, 'fr')} ${noun}`
    : `n = ${formatNumber(min, 'fr')} à ${formatNumber(max, 'fr')} ${noun} par organisme`;
}

/** How to cite a page of the site, with the version of the method and its address. */
export function citationWords(site: Site, what: string, campaign: Campaign | undefined, address: string): string {
  const where = (site.origin ?? '') + linkTo(site, address);
  const licence = site.config.licence ? `, ${site.config.licence.name}` : '';
  const edition = campaign
    ? `, ${what === campaign.title.fr ? '' : `${campaign.title.fr}, `}${fieldworkWords(campaign)}`
    : '';
  return `${site.config.name}, « ${what} »${edition}, méthode version ${METHOD_VERSION}, page produite le ${formatInstantDate(site.now, 'fr')}${licence}. ${where}`;
}
