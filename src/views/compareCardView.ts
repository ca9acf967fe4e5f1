import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { fieldworkWords } from './campaignWords.ts';
import { latestCampaignOf } from './latest.ts';
import { lookup } from './lookup.ts';
import { tenView, type TenView } from './tenView.ts';

/** Who is compared: name, sector, the campaign of its figures, and the ten handsets. */
export interface CompareCardView {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  readonly period?: string;
  readonly ten?: TenView;
}

export function compareCardView(site: Site, barometer: Barometer, id: OrganisationId): CompareCardView {
  const find = lookup(barometer);
  const { name, sector } = find.organisation(id);
  const { nameFr, nameEn } = find.sector(sector);
  const campaign = latestCampaignOf(barometer, id);
  const ten = campaign && tenView(site, barometer, campaign, id);
  return {
    organisation: id,
    name,
    href: linkTo(site, addresses.organisation(id)),
    sector: textIn(site.locale, nameFr, nameEn),
    ...(campaign && ten ? { period: fieldworkWords(campaign, site.locale) } : {}),
    ...(ten ? { ten } : {}),
  };
}
