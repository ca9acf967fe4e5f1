import type { Locale } from '../../domain/locale.ts';
import { capitalise } from '../../present/capitalise.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import type { FigureView } from '../figureView.ts';
import type { CardView } from './CardView.ts';

/** A figure as a card prints it: never without base, and never without its interval or the reason why it has none. */
export function cardFigure(
  { text, base, interval, caveat }: FigureView,
  label: string,
  locale: Locale,
): NonNullable<CardView['figure']> {
  const words = cardWords[locale];
  const said = [interval ? words.interval(interval) : '', caveat ?? ''].filter(Boolean).join(', ');
  return { text, base: capitalise(words.labelled(label, base)), detail: said };
}
