import type { Unit } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import { formatInterval } from './formatInterval.ts';
import { formatSigned } from './formatSigned.ts';

export interface DifferenceOptions {
  /** Of both figures; default `percent`, whose difference is said in points. */
  readonly unit?: Unit;
  /** False: « 3,2 points », where words say which of the two is higher. */
  readonly signed?: boolean;
  /** True: « de 1,1 à 5,2 » instead of « 1,1 à 5,2 ». */
  readonly preposition?: boolean;
}

/**
 * A difference of two figures and its interval, at one number of decimals. Marks from 1 to 5 take two: their differences are
 * small, and at one decimal an interval that excludes 0 could begin with it.
 *
 * @param ends without `signed` those of the difference as it is said, positive
 * @example formatDifference({ difference: 0.08, low: 0.04, high: 0.12 }, 'fr', { unit: 'score5' }).interval // « 0,04 à 0,12 »
 */
export function formatDifference(
  { difference, low, high }: { readonly difference: number; readonly low: number; readonly high: number },
  locale: Locale,
  { unit = 'percent', signed = true, preposition = false }: DifferenceOptions = {},
): { readonly difference: string; readonly interval: string } {
  const decimals = unit === 'score5' ? 2 : 1;
  const text = formatSigned(difference, locale, { unit, decimals });
  return {
    difference: signed ? text : text.replace('+', ''),
    interval: formatInterval(low, high, locale, { unit, preposition, withUnit: false, decimals }),
  };
}
