import type { DepartementCode } from '../domain/places.ts';

/**
 * The départements that the first digits of a postcode point to: its first two; three overseas and in Corsica, where 200 and
 * 201 are the south, 202 and 206 the north. Never more than a guess where postcodes straddle.
 *
 * @example departementsOfDigits('974', codes) // ['974']
 */
export function departementsOfDigits(digits: string, codes: readonly DepartementCode[]): readonly DepartementCode[] {
  if (/^2[ab]/.test(digits)) return codes.filter((code) => code.toLowerCase() === digits.slice(0, 2));
  if (digits.startsWith('20')) {
    if (/^20[01]/.test(digits)) return ['2A'];
    return /^20[26]/.test(digits) ? ['2B'] : digits.length === 2 ? ['2A', '2B'] : [];
  }
  return codes.filter((code) => code.startsWith(digits.slice(0, digits.startsWith('97') ? 3 : 2)));
}
