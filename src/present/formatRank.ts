import { formatNumber } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';

/** A rank in two pieces, for a raised suffix: `{number: '1', suffix: 'er'}`. */
export function splitRank(rank: number, locale: Locale): { readonly number: string; readonly suffix: string } {
  if (!(Number.isInteger(rank) && rank >= 1)) throw new RangeError(`invalid rank; not an integer >= 1: ${rank}`);
  return { number: formatNumber(rank, locale), suffix: locale === 'fr' ? (rank === 1 ? 'er' : 'e') : ordinal(rank) };
}

/** @example formatRank(1, 'fr') // « 1er » */
export function formatRank(rank: number, locale: Locale): string {
  const { number, suffix } = splitRank(rank, locale);
  return number + suffix;
}

/**
 * A place as METHOD 3.5 prints it: « 2e à 4e », « 2e » where it is certain. Never a bare rank where it is not.
 *
 * @example formatRankInterval(2, 4, 'fr') // « 2e à 4e »
 */
export function formatRankInterval(rankLow: number, rankHigh: number, locale: Locale): string {
  if (!(rankLow <= rankHigh)) throw new RangeError(`invalid rank interval; not low <= high: ${rankLow}, ${rankHigh}`);
  if (rankLow === rankHigh) return formatRank(rankLow, locale);
  return formatRank(rankLow, locale) + (locale === 'fr' ? ' à ' : ' to ') + formatRank(rankHigh, locale);
}

function ordinal(rank: number): string {
  const teens = rank % 100 >= 11 && rank % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
}
