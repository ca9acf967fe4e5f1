import type { Locale } from '../domain/locale.ts';
import { writtenCounts } from '../domain/writtenCounts.ts';
import { formatCounts } from './formatCounts.ts';

/**
 * What an erratum gives in French, in the language of a page: counts are counts in any language, anything else stays as it was
 * written.
 *
 * @example countsIn('115 sur 205', 'en') // { text: '115 out of 205', isFrench: false }
 */
export function countsIn(written: string, locale: Locale): { readonly text: string; readonly isFrench: boolean } {
  if (locale === 'fr' || /^\d+$/.test(written)) return { text: written, isFrench: false };
  const counts = writtenCounts(written);
  if (!counts) return { text: written, isFrench: true };
  return { text: formatCounts(counts.numerator, counts.denominator, locale), isFrench: false };
}
