import type { Unit } from '../domain/indicator.ts';
import type { NumberOptions } from './formatNumber.ts';
import { formatValue } from './formatValue.ts';
import type { Locale } from '../domain/locale.ts';

/** A figure cut where the eye cuts it: what one says aloud, and the rest set smaller. `whole + rest` is `formatValue`. */
export interface SplitFigure {
  readonly whole: string;
  readonly rest: string;
}

/**
 * @example splitFigure(0.839, 'fr') // { whole: '83', rest: ',9 %' }
 */
export function splitFigure(
  value: number,
  locale: Locale,
  { unit = 'percent', ...options }: NumberOptions & { readonly unit?: Unit } = {},
): SplitFigure {
  const text = formatValue(value, unit, locale, options);
  const whole = (locale === 'fr' ? /^−?\d{1,3}(\u202f\d{3})*/ : /^−?\d{1,3}(,\d{3})*/).exec(text)?.[0] ?? text;
  return { whole, rest: text.slice(whole.length) };
}
