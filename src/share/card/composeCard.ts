import { createElement } from 'react';
import { renderSvg } from '../../charts/renderSvg.ts';
import type { Locale } from '../../domain/locale.ts';
import type { CardView } from '../../views/cards/CardView.ts';
import { cardAlt } from '../../views/cards/cardAlt.ts';
import { finishPicture } from '../picture/finishPicture.ts';
import { CardSvg } from './CardSvg.tsx';
import { typesetView } from '../picture/typesetView.ts';

/** The card of a page as SVG, 1200 × 630: the shape that every network cuts least from. */
export function composeCard(card: CardView, locale: Locale): string {
  const view = locale === 'fr' ? typesetView(card) : card;
  return finishPicture(renderSvg(createElement(CardSvg, { card: view, locale, label: cardAlt(card, locale) })), locale);
}
