import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { adjustedBase } from './adjustedBase.ts';
import { figureView } from './figureView.ts';

/** « 205 des 400 appels, intervalle à 95 % : 43,7 à 58,8 % »: what one side of a comparison stands on. */
export function countedBase(result: Result, locale: Locale): string {
  const base = adjustedBase(result, locale);
  const { interval } = figureView(result, locale);
  return interval ? quoteWords[locale].withInterval(base, interval) : base;
}
