import type { Locale } from '../../domain/locale.ts';
import { capitalise } from '../../present/capitalise.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import type { CardView } from './CardView.ts';

/** All that a card says, for those who do not see it. */
export function cardAlt({ headline, sub, figure, drawing, foot, fictional }: CardView, locale: Locale): string {
  const words = cardWords[locale];
  const numbers = drawing?.kind === 'numbers' ? drawing.numbers : [];
  const rest = [
    sub,
    ...numbers.map(({ count, noun, details }) => [words.labelled(noun, count), ...details].join(', ')),
    ...(figure ? [`${figure.text}, ${figure.base}`, figure.detail] : []),
    ...foot,
  ];
  return [...(fictional ? [words.fictional] : []), headline, ...rest].filter(Boolean).map(asSentence).join(' ');
}

/** With a capital, and one mark at its end, whichever it has. */
function asSentence(part: string): string {
  const said = capitalise(part);
  return /[.?!…]$/.test(said) ? said : `${said}.`;
}
