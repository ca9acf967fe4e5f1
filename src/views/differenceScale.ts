import type { Locale } from '../domain/locale.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { compareWords } from '../present/words/compareWords.ts';
import type { ScaleView } from './plot.ts';

/** A scale of differences of shares, as long on either side of 0, to the next quarter beyond the longest interval. */
export function differenceScale(
  pairs: readonly { readonly low: number; readonly high: number }[],
  locale: Locale,
): ScaleView {
  const longest = Math.max(0, ...pairs.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const max = Math.max(0.25, Math.ceil(longest * 4) / 4);
  const ticks = [-max, -max / 2, 0, max / 2, max];
  return {
    domain: { min: -max, max },
    ticks: ticks.map((at, place) => ({
      at,
      label:
        (at > 0 ? '+' : '') +
        formatNumber(at * 100, locale, { decimals: Number.isInteger(at * 100) ? 0 : 1 }) +
        (place === ticks.length - 1 ? ` ${compareWords[locale].points}` : ''),
      ...(place % 2 === 1 ? { minor: true as const } : {}),
    })),
  };
}
