import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { valueOf } from '../domain/result.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesFr } from '../present/messages.fr.ts';
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
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: OrganisationId,
): ConsistencyView | undefined {
  const { result, indicator } = lookup(barometer);
  const found = result(campaign.id, organisation, 'consistency');
  if (!found || found.kind === 'not_measured') return undefined;
  const value = valueOf(found);
  return {
    ...(value === undefined ? {} : { sentence: messagesFr.sentences.consistency(formatNumber(value * 100, 'fr')) }),
    figure: figureView(found, 'fr'),
    definition: indicator(found.indicator).definitionFr,
    note: adjustmentNotes([found], 'fr'),
  };
}
