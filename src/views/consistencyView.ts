import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { valueOf } from '../domain/result.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { textIn } from '../present/textIn.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';

/** Same question, same answer? */
export interface ConsistencyView {
  /** Absent where there is no value to say. */
  readonly sentence?: string;
  readonly figure: FigureView;
  readonly definition: string;
  /** Why it is not the quotient of its counts. */
  readonly note: string;
}

/** Undefined where the campaign judged no answer of this organisation. */
export function consistencyView(
  { locale }: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: OrganisationId,
): ConsistencyView | undefined {
  const { result, indicator } = lookup(barometer);
  const found = result(campaign.id, organisation, 'consistency');
  if (!found || found.kind === 'not_measured') return undefined;
  const value = valueOf(found);
  const { sentences } = messagesIn[locale];
  const { definitionFr, definitionEn } = indicator(found.indicator);
  return {
    ...(value === undefined ? {} : { sentence: sentences.consistency(formatNumber(value * 100, locale)) }),
    figure: figureView(found, locale),
    definition: textIn(locale, definitionFr, definitionEn),
    note: adjustmentNotes([found], locale),
  };
}
