import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import { langOfFrench } from '../present/langOfFrench.ts';
import { textIn } from '../present/textIn.ts';

/** Who made a campaign, in the words of the page: « Arcep ; enquête de CSA » holds French words, and says them in English too. */
export function operatorIn({ operator }: Pick<Campaign, 'operator'>, locale: Locale): string | undefined {
  return operator && textIn(locale, operator.fr, operator.en);
}

/** The `lang` of that where it is not the page's: names are French where the campaign gives one alone. */
export function langOfOperator({ operator }: Pick<Campaign, 'operator'>, locale: Locale): 'fr' | undefined {
  return operator && operator.en === undefined ? langOfFrench(locale) : undefined;
}
