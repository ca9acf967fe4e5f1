import type { CallsCampaign } from '../domain/campaign.ts';
import { DEFAULT_SCORE_WEIGHTS } from '../domain/method.ts';
import type { Locale } from '../domain/locale.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';

/** What the composite score of a campaign weighs, which is printed with it (METHOD decision 9). */
export function scoreNote({ scoreWeights }: CallsCampaign, locale: Locale): string {
  const { scoreParts, scoreNote: sentence } = messagesIn[locale];
  const weights: Readonly<Record<string, number>> = scoreWeights ?? DEFAULT_SCORE_WEIGHTS;
  const parts = Object.entries(weights).map(
    ([part, weight]) => `${scoreParts[part] ?? part} ${formatNumber(weight, locale)}`,
  );
  return sentence(parts.join(', '));
}
