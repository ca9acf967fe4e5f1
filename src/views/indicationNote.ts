import type { Locale } from '../domain/locale.ts';
import { messagesIn } from '../present/messagesIn.ts';
import type { FigureView } from './figureView.ts';

/** What the mark of indications means, once under a block that has one; else empty. */
export function indicationNote(figures: readonly (FigureView | undefined)[], locale: Locale): string {
  return figures.some((figure) => figure?.data.status === 'fragile') ? messagesIn[locale].indicationMark : '';
}
