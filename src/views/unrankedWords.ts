import type { Indicator } from '../domain/indicator.ts';
import type { UnrankedReason } from '../domain/ranking.ts';
import type { Locale } from '../domain/locale.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';

/** Why a figure has no rank, of this indicator: what no test compares is a median of one, a chance of another. */
export function unrankedWords(
  reason: UnrankedReason,
  { id, unit, base }: Pick<Indicator, 'id' | 'unit' | 'base'>,
  locale: Locale,
): string {
  const { untested } = rankingTableWords[locale];
  if (reason !== 'untested') return messagesIn[locale].unranked[reason];
  if (base === 'pairs') return untested.chances;
  if (unit !== 'seconds') return messagesIn[locale].unranked.untested;
  return id === 'wait_p90' ? untested.ninths : untested.medians;
}
