import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import { adjustmentOf } from '../present/adjustmentOf.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { figureView } from './figureView.ts';

/** « 133 des 200 appels, taux corrigé des appels inachevés »: the counts, and why the share is not their quotient. */
export function adjustedBase(result: Result, locale: Locale): string {
  const { base } = figureView(result, locale);
  const adjustment = adjustmentOf(result);
  return adjustment ? messagesIn[locale].adjustedCounts[adjustment](base) : base;
}
