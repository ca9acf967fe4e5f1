import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import { adjustmentOf } from '../present/adjustmentOf.ts';
import { messagesIn } from '../present/messagesIn.ts';

/** Why the shares of a block are not the quotients of their counts: each reason once, in words; empty where all are. */
export function adjustmentNotes(results: readonly Result[], locale: Locale): string {
  const reasons = new Set(results.map(adjustmentOf));
  return (['weighted', 'incomplete', 'cut_waits'] as const)
    .filter((reason) => reasons.has(reason))
    .map((reason) => messagesIn[locale].adjusted[reason])
    .join(' ');
}
