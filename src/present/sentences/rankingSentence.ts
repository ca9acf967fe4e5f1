import type { Unit } from '../../domain/indicator.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatValue } from '../formatValue.ts';
import type { Messages } from '../messages.ts';

export interface RankingWords {
  /** Name of the indicator. */
  readonly label: string;
  readonly unit: Unit;
  readonly ranked: readonly { readonly name: string; readonly value: number; readonly decimals?: number }[];
  /** Calls behind them all. */
  readonly n: number;
}

/** A ranking in one sentence: both extremes, how many organisations, how many calls (PU19). Nothing ranked is an error. */
export function rankingSentence({ label, unit, ranked, n }: RankingWords, { locale, sentences }: Messages): string {
  const sorted = [...ranked].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) throw new RangeError('invalid ranking; not at least one ranked organisation');
  const words = ({ name, value, decimals }: RankingWords['ranked'][number]): { name: string; figure: string } => ({
    name,
    figure: formatValue(value, unit, locale, decimals === undefined ? {} : { decimals }),
  });
  const extremes = { lowest: words(lowest), highest: words(highest) };
  return sentences.ranking(label, extremes, formatNumber(ranked.length, locale), formatNumber(n, locale));
}
