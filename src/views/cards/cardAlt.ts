import type { Locale } from '../../domain/locale.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import type { CardView } from './CardView.ts';

/** All that a card says, for those who do not see it. */
export function cardAlt({ headline, sub, figure, foot, fictional }: CardView, locale: Locale): string {
  const words = cardWords[locale];
  const rest = [sub, ...(figure ? [`${figure.text}, ${figure.base}`, figure.detail] : []), ...foot];
  const said = rest.flatMap((part) => part.replace(/\.$/, '') || []).join('. ');
  return (fictional ? `${words.fictional}. ` : '') + words.alt(headline, `${said}.`);
}
