import { formatNumber } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { roundTo } from './roundTo.ts';
import { NO_BREAK } from './spaces.ts';

/** A p-value: « p = 0,012 », « p < 0,001 » below, and « p = 1 » without decimals that would say nothing. */
export function formatP(p: number, locale: Locale): string {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  const [sign, shown] = p < 0.001 ? ['<', 0.001] : ['=', p];
  const decimals = roundTo(shown, 3) === 1 ? 0 : 3;
  return `p${NO_BREAK}${sign}${NO_BREAK}${formatNumber(shown, locale, { decimals })}`;
}
