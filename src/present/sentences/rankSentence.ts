import type { RankedEntry } from '../../domain/ranking.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatRankInterval } from '../formatRank.ts';
import type { Messages } from '../messages.ts';

/**
 * A place in words (METHOD 3.5): « 2e à 4e sur 12 », « 1er à 3e sur 12, peut être premier », « non départageable » where the
 * interval is the whole range. `count`: organisations ranked.
 */
export function rankSentence(entry: RankedEntry, count: number, { locale, sentences }: Messages): string {
  const { rankLow, rankHigh } = entry;
  if (!(rankLow >= 1 && rankLow <= rankHigh && rankHigh <= count))
    throw new RangeError(`invalid rank interval; not within 1..${count}: ${rankLow}, ${rankHigh}`);
  const total = formatNumber(count, locale);
  const rank = formatRankInterval(rankLow, rankHigh, locale);
  if (rankLow === 1 && rankHigh === count && count > 1) return sentences.wholeRange(total);
  if (rankLow === 1 && rankHigh > 1) return sentences.canBeFirst(rank, total);
  return sentences.rank(rank, total);
}
