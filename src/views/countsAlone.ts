import type { Locale } from '../domain/locale.ts';
import { formatCounts } from '../present/formatCounts.ts';
import type { FigureView } from './figureView.ts';

/** « 205 sur 400 », where the text of the base is only that with its noun: columns of a phone have no room for the noun. */
export function countsAlone({ data, base }: FigureView, locale: Locale): string | undefined {
  if (data.numerator === '' || data.denominator === '' || base.includes('(')) return undefined;
  return formatCounts(Number(data.numerator), Number(data.denominator), locale);
}
