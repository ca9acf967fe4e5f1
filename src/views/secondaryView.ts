import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { DEFAULT_SCORE_WEIGHTS } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesFr } from '../present/messages.fr.ts';
import type { FigureRowsView } from './figureRowView.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';

/** The score last, and never without its weights (METHOD decision 9). */
const SECONDARY: readonly OwnIndicatorId[] = ['first_contact', 'redirected', 'courtesy', 'score'];

/** What no headline says; undefined where nothing of it was measured. */
export function secondaryView(
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: OrganisationId,
): FigureRowsView | undefined {
  const { result, indicator } = lookup(barometer);
  const rows = SECONDARY.flatMap((id) => {
    const found = result(campaign.id, organisation, id);
    if (!found || found.kind === 'not_measured') return [];
    const note = id === 'score' ? scoreNote(campaign) : indicator(found.indicator).definitionFr;
    return [{ label: indicator(found.indicator).nameFr, figure: figureView(found, 'fr'), note }];
  });
  return rows.length > 0 ? { caption: `Mesures secondaires, ${campaign.title.fr}`, rows } : undefined;
}

function scoreNote({ scoreWeights }: CallsCampaign): string {
  const weights: Readonly<Record<string, number>> = scoreWeights ?? DEFAULT_SCORE_WEIGHTS;
  const parts = Object.entries(weights).map(
    ([part, weight]) => `${messagesFr.scoreParts[part] ?? part} ${formatNumber(weight, 'fr')}`,
  );
  return messagesFr.scoreNote(parts.join(', '));
}
