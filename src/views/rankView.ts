import type { Locale } from '../domain/locale.ts';
import type { RankedEntry } from '../domain/ranking.ts';
import { formatRankInterval } from '../present/formatRank.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankSentence } from '../present/sentences/rankSentence.ts';

/** A place in a table: what stands in it, and what a listener hears after that. */
export interface RankView {
  /** « 2e à 4e », « non départageable ». */
  readonly text: string;
  /** « sur 12, peut être premier ». */
  readonly rest: string;
}

/** @param count organisations ranked */
export function rankView(entry: RankedEntry, count: number, locale: Locale): RankView {
  const text = isWholeRange(entry, count)
    ? messagesIn[locale].sentences.notToBeRanked
    : formatRankInterval(entry.rankLow, entry.rankHigh, locale);
  return { text, rest: rankSentence(entry, count, messagesIn[locale]).slice(text.length) };
}

/** Nobody is established to be ahead of it, and it is ahead of somebody: who may be anywhere is not told among the first. */
export function mayBeFirst(entry: RankedEntry, count: number): boolean {
  return entry.rankLow === 1 && !isWholeRange(entry, count);
}

/** Nothing is known of its place (METHOD 3.5). */
export function isWholeRange({ rankLow, rankHigh }: RankedEntry, count: number): boolean {
  return rankLow === 1 && rankHigh === count && count > 1;
}
