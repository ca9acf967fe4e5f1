import type { Locale } from '../domain/locale.ts';
import type { MethodConstants } from '../domain/methodDefinition.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { constantText } from './methodConstants.ts';

/**
 * What stands for `{{NAME}}` in the prose of a version: each constant as it is written, whole numbers in letters too
 * (`{{DEFAULT_MAX_ATTEMPTS_WORDS}}`: « trois »), and the last effective n that is not ranked. Prose that quoted a number
 * would go on quoting it when the program has changed.
 */
export function methodWords(constants: MethodConstants, locale: Locale): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(constants)) {
    words[name] = constantText(name, value, locale);
    if (Number.isInteger(value)) words[`${name}_WORDS`] = numberInWords(Number(value), locale);
  }
  const { MIN_N_RANK: minimum } = constants;
  if (typeof minimum === 'number') words['BELOW_RANK'] = formatNumber(minimum - 1, locale);
  return words;
}
