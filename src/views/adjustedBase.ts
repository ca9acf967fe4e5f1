import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import { adjustmentOf } from '../present/adjustmentOf.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { figureView } from './figureView.ts';

/** « 133 des 200 appels, taux corrigé des appels inachevés »: the counts, and why the share is not their quotient. */
export function adjustedBase(result: Result, locale: Locale): string {
  return adjustedWords(figureView(result, locale).base, [result], locale);
}

/** The same after a number of calls that several shares rest on: each reason once. */
export function adjustedWords(counted: string, results: readonly Result[], locale: Locale): string {
  const reasons = new Set(results.flatMap((result) => adjustmentOf(result) ?? []));
  return [...reasons].sort().reduce((said, reason) => messagesIn[locale].adjustedCounts[reason](said), counted);
}
