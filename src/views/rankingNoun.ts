import type { Indicator } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import { baseWords } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';

/** What the n of a ranking counts: « appels », « appels décrochés », « paires d’appels ». */
export function rankingNoun({ base }: Pick<Indicator, 'base'>, locale: Locale): string {
  const counted = base === 'picked_up' || base === 'pairs' ? base : 'sequences';
  return baseWords(counted, messagesIn[locale]);
}
