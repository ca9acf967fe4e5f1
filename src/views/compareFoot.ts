import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { provenanceWords } from './campaignWords.ts';
import type { ComparedFigure } from './comparedFigure.ts';
import { lookup } from './lookup.ts';

/** What stands under a comparison: the correction, where something was tested, how shares were adjusted, the campaign and the method. */
export function compareFoot(
  { locale }: Site,
  barometer: Barometer,
  { ranking, campaign, result }: ComparedFigure,
  isTested: boolean,
): string {
  const results = ranking
    ? lookup(barometer)
        .resultsIn(ranking.campaign)
        .filter((r) => r.indicator === ranking.indicator)
    : result
      ? [result]
      : [];
  return [
    ranking && isTested ? compareWords[locale].holm(formatNumber(ranking.pairs.length, locale)) : '',
    adjustmentNotes(results, locale),
    campaign ? provenanceWords(campaign, locale) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
