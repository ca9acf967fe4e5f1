import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { measuresWords } from '../present/words/measuresWords.ts';
import { campaignTitle } from './campaignWords.ts';
import type { FigureRowsView } from './figureRowView.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { scoreNote } from './scoreNote.ts';

/** The score last, and never without its weights (METHOD decision 9). */
const SECONDARY: readonly OwnIndicatorId[] = ['first_contact', 'redirected', 'courtesy', 'score'];

/** What no headline says; undefined where nothing of it was measured. */
export function secondaryView(
  { locale }: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: OrganisationId,
): FigureRowsView | undefined {
  const { result, indicator } = lookup(barometer);
  const rows = SECONDARY.flatMap((id) => {
    const found = result(campaign.id, organisation, id);
    if (!found || found.kind === 'not_measured') return [];
    const { nameFr, nameEn, definitionFr, definitionEn } = indicator(found.indicator);
    const note = id === 'score' ? scoreNote(campaign, locale) : textIn(locale, definitionFr, definitionEn);
    return [{ label: textIn(locale, nameFr, nameEn), figure: figureView(found, locale), note }];
  });
  return rows.length > 0
    ? { caption: measuresWords[locale].secondary(campaignTitle(campaign, locale)), rows }
    : undefined;
}
