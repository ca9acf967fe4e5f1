import type { Campaign } from '../domain/campaign.ts';
import type { FigureSource } from '../domain/result.ts';
import type { Locale } from '../domain/locale.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { operatorIn } from './operatorIn.ts';

/** Whose a figure is, in the words of the page, and which pieces of them are French names. */
export interface Reprinted {
  readonly text: string;
  readonly french: readonly string[];
}

/** Who measured another publisher's figure, then where it was read: « INC et Défenseur des droits, lu dans « … » »; or what was read alone. */
export function measuredBy(campaign: Pick<Campaign, 'operator'>, { title }: FigureSource, locale: Locale): Reprinted {
  const operator = operatorIn(campaign, locale);
  return operator
    ? {
        text: embedWords[locale].readIn(operator, title),
        french: operator === campaign.operator?.fr ? [operator, title] : [title],
      }
    : { text: title, french: [title] };
}
