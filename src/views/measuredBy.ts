import type { Campaign } from '../domain/campaign.ts';
import type { FigureSource } from '../domain/result.ts';
import type { Locale } from '../domain/locale.ts';
import { embedWords } from '../present/words/embedWords.ts';

/** Who measured another publisher's figure, then where it was read: « INC et Défenseur des droits, lu dans « … » »; or what was read alone. */
export function measuredBy({ operator }: Pick<Campaign, 'operator'>, { title }: FigureSource, locale: Locale): string {
  return operator ? embedWords[locale].readIn(operator, title) : title;
}
