import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { fieldworkWords } from './campaignWords.ts';
import { comparedFigure } from './comparedFigure.ts';
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
  /** Why there are none. */
  readonly why?: string;
  /** The same without answers, to stand beside an organisation of which only reach is known; absent where it is the same. */
  readonly reach?: TenView;
}

/** Cards that stand side by side: their handsets mean the same. */
export function compareCards(
  site: Site,
  barometer: Barometer,
  ids: readonly OrganisationId[],
): readonly CompareCardView[] {
  const cards = ids.map((id) => compareCardView(site, barometer, id));
  const knowAnswers = cards.every(({ ten }) => !ten || ten.handsets.resolved !== undefined);
  return cards.map(({ reach, ...card }) => (reach && !knowAnswers ? { ...card, ten: reach } : card));
}

export function compareCardView(site: Site, barometer: Barometer, id: OrganisationId): CompareCardView {
  const find = lookup(barometer);
  const { name, sector } = find.organisation(id);
  const { nameFr, nameEn } = find.sector(sector);
  const campaign = latestCampaignOf(barometer, id);
  const ten = campaign && tenView(site, barometer, campaign, id);
  const reach =
    campaign && ten?.handsets.resolved !== undefined
      ? tenView(site, barometer, campaign, id, { answers: false })
      : undefined;
  return {
    organisation: id,
    name,
    href: linkTo(site, addresses.organisation(id)),
    sector: textIn(site.locale, nameFr, nameEn),
    ...(campaign && ten ? { period: fieldworkWords(campaign, site.locale) } : {}),
    ...(ten ? { ten } : { why: whyNone(site, barometer, id) }),
    ...(reach ? { reach } : {}),
  };
}

function whyNone(site: Site, barometer: Barometer, id: OrganisationId): string {
  const { result, reason } = comparedFigure(site, barometer, id, 'pickup');
  return (result && reason) ?? compareWords[site.locale].uncalled;
}
